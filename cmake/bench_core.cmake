# The core alone as WebAssembly, which tools/bench asks what a page would hide among its own work. Not part of the site.

add_executable(marronnier_bench_core EXCLUDE_FROM_ALL
    "${PROJECT_SOURCE_DIR}/tools/benching/core/bench_core.cpp" "${PROJECT_SOURCE_DIR}/shell/platform/web/host_unicode.cpp")
our_code(marronnier_bench_core)
set_target_properties(marronnier_bench_core PROPERTIES OUTPUT_NAME marronnier-bench-core SUFFIX ".wasm")
target_link_libraries(marronnier_bench_core PRIVATE marronnier_core)
standalone_wasm(marronnier_bench_core)
