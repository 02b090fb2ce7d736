# Sourced by the scripts in tools/: where the project is, and what its compilers need to hear.

project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

# Debian's emcc asks Node for the acorn parser, which only Debian's own Node would find by itself.
export NODE_PATH=/usr/share/nodejs

# Precompiled headers carry times and paths that ccache would otherwise take for a difference.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

fail() {
    printf '%s: %s\n' "$(basename "$0")" "$1" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "needs root, or sudo, to run: $*"
    fi
}
