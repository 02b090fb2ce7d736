# The browser build: marronnier.wasm. tools/build_web makes the site around it.

file(GLOB_RECURSE web_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/shell/platform/web/*.cpp")
if(NOT web_sources)
    return()
endif()

# A WebAssembly file alone: web/program/load.ts starts it and does what Emscripten's 12 kB of JavaScript would.
# -Oz without link-time optimisation, which made the file larger.
function(standalone_wasm target)
    target_link_options(${target} PRIVATE
        -Oz
        -fno-exceptions
        # The page starts the program when its picture is ready to be drawn, so there is no main.
        --no-entry
        -sSTANDALONE_WASM
        # Emscripten looks for what host.hpp imports in JavaScript of its own; instantiating looks again, in ours.
        -sERROR_ON_UNDEFINED_SYMBOLS=0
        -sWARN_ON_UNDEFINED_SYMBOLS=0
        -sFILESYSTEM=0
        -sMALLOC=dlmalloc
        -sALLOW_MEMORY_GROWTH=1
        -sSUPPORT_ERRNO=0
        "-sEXPORTED_FUNCTIONS=_malloc,_free")
endfunction()

add_executable(marronnier_web ${web_sources})
our_code(marronnier_web)
set_target_properties(marronnier_web PROPERTIES OUTPUT_NAME marronnier-named SUFFIX ".wasm")
target_link_libraries(marronnier_web PRIVATE marronnier_shell)
standalone_wasm(marronnier_web)

# The program comes in two files (tools/lib/split_program.mjs), each optimised after the split: a function that its only
# caller swallowed could not be in the other file. Emscripten ends with a few passes of Binaryen, because more take
# longer: twenty seconds for 4 kB of the download.
target_link_options(marronnier_web PRIVATE
    --profiling-funcs
    -Wl,--no-demangle
    -sBINARYEN_EXTRA_PASSES=--one-caller-inline-max-function-size=1)
find_program(node node REQUIRED)
add_custom_command(TARGET marronnier_web POST_BUILD
    COMMAND "${node}" "${PROJECT_SOURCE_DIR}/tools/lib/split_program.mjs"
            "$<TARGET_FILE:marronnier_web>" "${PROJECT_BINARY_DIR}/CMakeFiles"
            "${PROJECT_BINARY_DIR}/marronnier.wasm" "${PROJECT_BINARY_DIR}/marronnier-later.wasm"
    VERBATIM)
set_property(TARGET marronnier_web APPEND PROPERTY LINK_DEPENDS
    "${PROJECT_SOURCE_DIR}/cmake/later_parts.txt" "${PROJECT_SOURCE_DIR}/tools/lib/split_program.mjs")
