# Where the libraries come from. On Debian, tools/setup put them in place; elsewhere FetchContent downloads the same
# releases, and FETCHCONTENT_SOURCE_DIR_IMGUI, _CATCH2, _RAPIDJSON and _JSON point it at copies you already have.

include(FetchContent)

# dependency(NAME REPOSITORY TAG): sets NAME_SOURCE_DIR, without configuring what is there.
macro(dependency name repository tag)
    string(TOUPPER ${name} upper)
    if(EXISTS "${PROJECT_SOURCE_DIR}/.deps/${name}" AND NOT FETCHCONTENT_SOURCE_DIR_${upper})
        set(${name}_SOURCE_DIR "${PROJECT_SOURCE_DIR}/.deps/${name}")
    else()
        # A folder without CMakeLists.txt as SOURCE_SUBDIR means: download, and leave the rest to us.
        FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON SOURCE_SUBDIR none)
        FetchContent_MakeAvailable(${name})
    endif()
endmacro()

dependency(imgui https://github.com/ocornut/imgui v1.92.2b)
if(NOT EMSCRIPTEN)
    dependency(catch2 https://github.com/catchorg/Catch2 v3.7.1)
endif()

# RapidJSON and nlohmann/json are headers only. Debian keeps them in /usr/include, which as an include folder would hand
# the browser build the headers of this machine's C library, so a link shows each alone.
macro(headers_only name header repository tag)
    string(TOUPPER ${name} upper)
    find_path(${upper}_INCLUDE_DIR ${header} PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
    get_filename_component(folder ${header} DIRECTORY)
    add_library(${name} INTERFACE)
    if(${upper}_INCLUDE_DIR)
        file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/include/${name}")
        file(CREATE_LINK "${${upper}_INCLUDE_DIR}/${folder}" "${PROJECT_BINARY_DIR}/include/${name}/${folder}" SYMBOLIC)
        target_include_directories(${name} SYSTEM INTERFACE "${PROJECT_BINARY_DIR}/include/${name}")
    else()
        dependency(${name} ${repository} ${tag})
        target_include_directories(${name} SYSTEM INTERFACE "${${name}_SOURCE_DIR}/include")
    endif()
endmacro()

# Reads the plans.
headers_only(rapidjson rapidjson/reader.h https://github.com/Tencent/rapidjson v1.1.0)
# A second opinion on what JSON is, for the tests.
if(NOT EMSCRIPTEN)
    headers_only(json nlohmann/json.hpp https://github.com/nlohmann/json v3.11.2)
    # The same in code with and without exceptions, so that the two can be linked together.
    target_compile_definitions(json INTERFACE JSON_NOEXCEPTION JSON_USE_IMPLICIT_CONVERSIONS=0)
endif()

# Unicode's tables for the command line and the tests; the page has the browser's.
if(NOT EMSCRIPTEN)
    find_library(UTF8PROC_LIBRARY utf8proc)
    find_path(UTF8PROC_INCLUDE_DIR utf8proc.h)
    if(UTF8PROC_LIBRARY AND UTF8PROC_INCLUDE_DIR)
        add_library(utf8proc INTERFACE)
        target_link_libraries(utf8proc INTERFACE "${UTF8PROC_LIBRARY}")
    else()
        enable_language(C)
        dependency(utf8proc https://github.com/JuliaStrings/utf8proc v2.8.0)
        add_library(utf8proc STATIC "${utf8proc_SOURCE_DIR}/utf8proc.c")
        target_include_directories(utf8proc SYSTEM PUBLIC "${utf8proc_SOURCE_DIR}")
        target_compile_definitions(utf8proc PUBLIC UTF8PROC_STATIC)
    endif()
endif()
