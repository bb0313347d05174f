# SPDX-License-Identifier: MIT
# What packaging/dev and packaging/check share: the Debian packages, and how a preset is built.
# To be sourced; sets `source_dir`, the absolute path of the checkout.
# shellcheck disable=SC2034 # the lists are used by those that source this

# A command that fails inside $(…) is to stop the script as it does outside.
shopt -s inherit_errexit

source_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# ccache refuses precompiled headers unless it is told that these differences do not matter.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# Debian 12's names. libprotobuf-dev: libphonenumber's headers need it, but do not pull it in.
build_packages=(
    g++ lld cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libcpp-httplib-dev libexpected-dev libicu-dev libphonenumber-dev libprotobuf-dev libqrcodegen-dev
    libzxing-dev
)
# What the programs look for at run time without linking it: platforms, picture formats, Qt's own
# words in other languages, fonts, the roots of TLS.
run_packages=(
    ca-certificates libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n qt6-wayland
    fonts-inter fonts-noto-color-emoji fonts-noto-core fonts-roboto
    fonts-lato fonts-linuxlibertine fonts-roboto-slab fonts-yanone-kaffeesatz
)
# Readers that are not ours, so that tests can look at the files we write; a server that takes our SQL.
test_packages=(
    ghostscript librsvg2-bin poppler-utils qpdf zbar-tools
    libqt6sql6-psql postgresql-15
)

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }

# Those of the packages named that are not installed, one a line.
missing_packages() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
            printf '%s\n' "$package"
    done
}

# Runs a command as root; the only question that can come up is sudo's for the password.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "to install packages this has to run as root, or sudo has to be there"
        return 1
    fi
}

# Installs what is missing of the packages named; touches neither network nor root if nothing is.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        say "this is no Debian: have these at hand under your system's names: $*"
        return 0
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0

    say "installing from Debian: ${missing[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
    as_root "${apt[@]}" update
    as_root "${apt[@]}" install --yes --no-install-recommends \
        -o Dpkg::Options::=--force-confold -o Dpkg::Use-Pty=0 "${missing[@]}"
}

# build_preset <preset> [targets...]: configures and builds in build/<preset>, all if no target is
# named. Ninja says how far it is.
build_preset() {
    local preset=$1
    shift
    say "building the preset $preset${*:+: $*}"
    cmake -S "$source_dir" --preset "$preset"
    NINJA_STATUS='[%p, %f of %t] ' cmake --build "$source_dir/build/$preset" ${1:+--target "$@"}
}

# What the last run of a built preset left out, and why: one line each, none if nothing was.
skipped_tests() {
    sed -n 's/^SKIP   : //p' "$source_dir/build/$1/Testing/Temporary/LastTest.log" | sort
}

# test_preset <preset> [ctest arguments...]: runs the tests of a built preset. Its summary comes
# last, and before it what was skipped, which ctest counts as passed and would not speak of.
test_preset() {
    local preset=$1 summary skipped status=0
    shift
    summary=$(mktemp)
    ctest --test-dir "$source_dir/build/$preset" --output-on-failure --no-tests=error \
        --parallel 2 "$@" | sed -u -e "/^[0-9]*% tests passed/,\$ { w $summary" -e 'd' -e '}' || status=$?

    skipped=$(skipped_tests "$preset")
    [[ -z $skipped ]] || printf '\nSkipped, and why:\n%s\n\n' "$skipped"
    cat "$summary"
    rm "$summary"
    return "$status"
}
