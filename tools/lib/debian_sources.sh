# Sourced by tools/setup: fetches source packages of a newer Debian than the one installed.
#
# Debian 12 has Dear ImGui 1.86 and no Catch2 3.7; its successors have both. Only *sources* are taken, through an apt
# configuration of our own, so the machine's sources, lists and preferences stay as they are. The mirror is the one the
# machine already uses, and apt checks the signature of the release as always: nothing here loosens that.

source "$(dirname "${BASH_SOURCE[0]}")/env.sh"

keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# Asks apt rather than reading its files, of which there are two formats and any number of places.
debian_mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | head -n 1
}

# source_apt DIR COMMAND...: runs an apt command that knows only the configuration in DIR.
source_apt() {
    local dir=$1
    shift
    APT_CONFIG="$dir/apt.conf" "$@"
}

prepare_source_apt() {
    local dir=$1 mirror
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || fail "this machine's apt knows no Debian mirror; is it Debian?"
    rm -rf "$dir"
    mkdir -p "$dir/lists/partial" "$dir/cache/archives/partial" "$dir/sources.list.d"
    printf "deb-src [signed-by=$keyring] $mirror %s main\n" sid trixie >"$dir/sources.list"
    cat >"$dir/apt.conf" <<END
Dir::Etc::sourcelist "$dir/sources.list";
Dir::Etc::sourceparts "$dir/sources.list.d";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "$dir/sources.list.d";
Dir::State::lists "$dir/lists";
Dir::Cache "$dir/cache";
APT::Sandbox::User "$(id -un)";
END
    source_apt "$dir" apt-get -qq update
}

# fetch_source APT_DIR TARGET_DIR PACKAGE SUITE MINIMUM: unpacks TARGET_DIR/PACKAGE-VERSION, points the link PACKAGE at
# it, and writes down what was found.
fetch_source() {
    local apt=$1 target=$2 package=$3 suite=$4 minimum=$5 version unpacked
    rm -rf "$apt/unpack"
    mkdir -p "$apt/unpack"
    (cd "$apt/unpack" && source_apt "$apt" apt-get -qq source "$package/$suite" >"$apt/source.log" 2>&1) ||
        { cat "$apt/source.log" >&2; fail "could not fetch the source package $package from $suite"; }
    version=$(sed -n 's/^Version: //p' "$apt/unpack/$package"_*.dsc | head -n 1)
    dpkg --compare-versions "$version" ge "$minimum" ||
        fail "$package $version in $suite is older than $minimum, which is needed"
    unpacked=$(find "$apt/unpack" -mindepth 1 -maxdepth 1 -type d)
    rm -rf "${target:?}/$(basename "$unpacked")"
    mv "$unpacked" "$target/"
    ln -sfn "$(basename "$unpacked")" "$target/$package"
    printf '%s %s\n' "$package" "$version" >>"$target/versions"
}
