#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the sources without running them: format, shell scripts, desktop files, and clang-tidy.
#   lint.sh          clang-tidy reads the newest changed sources, at most 40
#   lint.sh all      clang-tidy reads every source; this takes an hour or more
#   lint.sh FILE...  clang-tidy reads these sources
# Runs every check, then says which of them failed. Exit status: 0 nothing found, 1 something found.
set -eu
cd "$(dirname "$0")/.."
sh packaging/dependencies.sh lint
most=40
failed=""
if ! git rev-parse --is-inside-work-tree >/dev/null; then
    echo "lint: this needs a git checkout: it asks git which sources there are and which have changed" >&2
    exit 1
fi

check() {
    name="$1"
    shift
    if "$@"; then
        echo "lint: $name: ok"
    else
        echo "lint: $name: FAILED" >&2
        failed="$failed $name"
    fi
}

format() { git ls-files -z '*.h' '*.cpp' | xargs -0 clang-format --dry-run --Werror; }

shell_scripts() { git ls-files -z '*.sh' '*.bash' .ci/run | xargs -0 shellcheck; }

# The sources that changed since this branch left origin/main, and in the work tree. On main itself, and where there is
# no origin/main: those that the last commits changed, the newest first.
changed_sources() {
    base=$(git merge-base origin/main HEAD 2>/dev/null || git rev-parse HEAD)
    {
        git diff --name-only --diff-filter=d HEAD -- '*.cpp'
        if [ "$base" = "$(git rev-parse HEAD)" ]; then
            git log -n 20 -m --first-parent --name-only --diff-filter=d --format= -- '*.cpp'
        else
            git diff --name-only --diff-filter=d "$base" -- '*.cpp'
        fi
    } | awk '!seen[$0]++' | while read -r source; do
        if [ -f "$source" ]; then
            echo "$source"
        fi
    done
}

# clang-tidy reads how each source is compiled from a configuration of clang without precompiled headers, so it also
# finds an include that is missing. Sources that this configuration does not compile (fuzzers) are left out.
tidy() {
    cmake --preset tidy >build/tidy.log 2>&1 || {
        cat build/tidy.log
        return 1
    }
    if [ "$#" -eq 0 ]; then
        sources=$(changed_sources)
    elif [ "$1" = all ]; then
        sources=$(git ls-files 'core/*.cpp' 'ui/*.cpp' 'app/*.cpp' 'tests/*.cpp')
        most=100000
    else
        sources=$(printf '%s\n' "$@")
    fi
    sources=$(echo "$sources" | while read -r source; do
        if grep -q "/$source\"" build/tidy/compile_commands.json; then
            echo "$source"
        fi
    done)
    if [ -z "$sources" ]; then
        echo "lint: clang-tidy: no source has changed"
        return 0
    fi
    count=$(echo "$sources" | wc -l)
    if [ "$count" -gt "$most" ]; then
        echo "lint: clang-tidy reads the first $most of $count changed sources; \"packaging/test.sh tidy\" reads all"
        sources=$(echo "$sources" | head -n "$most")
    fi
    # Findings count in our own headers, and in no others: the filter begins at the root of this tree.
    root=$(pwd -P | sed 's/[][\.*^$+?(){}|]/\\&/g')
    echo "$sources" | tr '\n' '\0' | xargs -0 -n 1 -P "$(nproc)" \
        clang-tidy -p build/tidy --quiet --header-filter="^$root/(core|ui|app|tests)/.*" 2>build/tidy.log || {
        # What clang itself could not read is said on its standard error.
        grep -E 'error:' build/tidy.log
        return 1
    }
}

mkdir -p build
check "clang-format" format
check "shellcheck" shell_scripts
check "appstreamcli" appstreamcli validate --no-net packaging/linux/io.github.tasuki.Tasuki.metainfo.xml
check "desktop-file-validate" desktop-file-validate packaging/linux/io.github.tasuki.Tasuki.desktop
check "clang-tidy" tidy "$@"

if [ -n "$failed" ]; then
    echo "lint: failed:$failed" >&2
    exit 1
fi
