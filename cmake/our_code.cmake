# What all our own targets share: where their includes start, and which warnings are errors.

# collect_sources(OUT FOLDER): the .cpp files below FOLDER, looked for again at each build.
function(collect_sources out folder)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/${folder}/*.cpp")
    set(${out} ${sources} PARENT_SCOPE)
endfunction()

function(our_code target)
    # Includes are written from the root of the repository: "core/dates/day.hpp".
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 sees faults inside its own std::string and std::vector once -O2 inlines them (GCC bugs 105651, 105329,
        # 107852). Clang, clang-tidy and the sanitisers watch the same ground.
        target_compile_options(${target} PRIVATE
            -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread -Wno-maybe-uninitialized)
    endif()
endfunction()

if(EMSCRIPTEN)
    # Size is what a visitor waits for; -O2 was no faster where it was measured, in building a frame.
    add_compile_options(-Oz -fno-exceptions -fno-rtti)
    # In every browser since 2021 (Safari 15 was the last): copies and conversions that are one instruction each.
    add_compile_options(-mbulk-memory -mnontrapping-fptoint -msign-ext)
else()
    # Cheap checks of the standard library's own conditions, in every native build.
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()
