# Sourced by what builds WebAssembly.

# build_wasm TARGET, from the root of the project.
build_wasm() {
    local log=build/web/build.log
    mkdir -p build/web
    # Ninja does not notice another ninja in the same folder.
    exec 9>build/web.lock
    flock 9
    if ! { cmake --preset web && cmake --build --preset web --target "$1"; } >"$log" 2>&1; then
        grep -v '^\[[0-9]*/[0-9]*\] ' "$log" | tail -n 60 >&2
        fail "the WebAssembly did not build; the whole story is in $log"
    fi
}
