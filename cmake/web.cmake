# The browser build: marronnier.js, an ES module that loads marronnier.wasm. tools/build_web makes the site around it.

file(GLOB_RECURSE web_sources CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/shell/platform/web/*.cpp")
if(NOT web_sources)
    return()
endif()

add_executable(marronnier_web ${web_sources})
our_code(marronnier_web)
set_target_properties(marronnier_web PROPERTIES OUTPUT_NAME marronnier)
target_link_libraries(marronnier_web PRIVATE marronnier_shell)

# What the page may call besides the functions marked EMSCRIPTEN_KEEPALIVE.
set(runtime_methods UTF8ToString stringToUTF8 lengthBytesUTF8 HEAP8 HEAPU8 HEAP32 HEAPU32 HEAPF32 HEAPF64)
list(JOIN runtime_methods "," runtime_methods)

# -Oz without link-time optimisation, which made the file larger. No file system, no errno, the small allocator.
target_link_options(marronnier_web PRIVATE
    -Oz
    -fno-exceptions
    # The page starts the program when its picture is ready to be drawn, so there is no main.
    --no-entry
    -sENVIRONMENT=web
    -sMODULARIZE=1
    -sEXPORT_ES6=1
    -sFILESYSTEM=0
    -sMALLOC=dlmalloc
    -sALLOW_MEMORY_GROWTH=1
    -sTEXTDECODER=2
    -sSUPPORT_ERRNO=0
    "-sEXPORTED_FUNCTIONS=_malloc,_free"
    "-sEXPORTED_RUNTIME_METHODS=${runtime_methods}")

# Emscripten ends with a few passes of Binaryen, because more take longer: six seconds for 2.7 kB of the download.
find_program(wasm_opt wasm-opt REQUIRED)
add_custom_command(TARGET marronnier_web POST_BUILD
    COMMAND "${wasm_opt}" -Oz --converge "$<TARGET_FILE_DIR:marronnier_web>/marronnier.wasm"
            -o "$<TARGET_FILE_DIR:marronnier_web>/marronnier.wasm"
    VERBATIM)
