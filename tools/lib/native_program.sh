# Sourced after env.sh: native_program NAME builds one program of the release build, if that is needed.
# The build talks on the standard error: the standard output belongs to the program.

native_program() {
    local log="$project_root/build/$1.log"
    mkdir -p "$project_root/build"
    {
        [ -f "$project_root/build/native/build.ninja" ] || (cd "$project_root" && tools/setup && cmake --preset release)
        cmake --build "$project_root/build/native" --target "$1"
    } >"$log" 2>&1 || {
        cat "$log" >&2
        fail "could not build $1"
    }
}
