# Where the libraries come from. On Debian, tools/setup put them in place; elsewhere FetchContent downloads the same
# releases, and FETCHCONTENT_SOURCE_DIR_IMGUI, _CATCH2 and _JSON point it at copies you already have.

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

# nlohmann/json is headers only. Debian keeps them in /usr/include, which as an include folder would hand the browser
# build the headers of this machine's C library, so a link shows them alone.
find_path(JSON_INCLUDE_DIR nlohmann/json.hpp PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
if(JSON_INCLUDE_DIR)
    file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/include")
    file(CREATE_LINK "${JSON_INCLUDE_DIR}/nlohmann" "${PROJECT_BINARY_DIR}/include/nlohmann" SYMBOLIC)
    set(json_include "${PROJECT_BINARY_DIR}/include")
else()
    dependency(json https://github.com/nlohmann/json v3.11.2)
    set(json_include "${json_SOURCE_DIR}/include")
endif()

add_library(json INTERFACE)
target_include_directories(json SYSTEM INTERFACE "${json_include}")
# The same in code with and without exceptions, so that the two can be linked together.
target_compile_definitions(json INTERFACE JSON_NOEXCEPTION JSON_USE_IMPLICIT_CONVERSIONS=0)
