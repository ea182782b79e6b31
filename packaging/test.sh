#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with AddressSanitizer and UndefinedBehaviorSanitizer, runs every test.
# With an argument it runs, by hand, what takes too long for every day:
#   test.sh long   the promises about data at their large numbers (docs/promises.md)
#   test.sh tsan   what works on threads, with ThreadSanitizer
#   test.sh tidy   packaging/lint.sh, where clang-tidy reads every source
#   test.sh fuzz [SECONDS]   libFuzzer on the readers of files; 60 seconds where nothing is said
set -eu
cd "$(dirname "$0")/.."

fuzz() {
    sh packaging/dependencies.sh fuzz
    cmake --preset fuzz
    cmake --build --preset fuzz
    # New inputs are kept in build/, so that the next run goes on from them; the seeds are not written to.
    mkdir -p build/fuzz/corpus build/fuzz/sheets
    # -timeout: an input that takes this many seconds hangs.
    half=$((($1 + 1) / 2))
    build/fuzz/tests/fuzz/fuzz_csv -max_total_time="$half" -timeout=20 -max_len=4096 -print_final_stats=1 \
        -artifact_prefix=build/fuzz/ build/fuzz/corpus tests/fuzz/corpus
    build/fuzz/tests/fuzz/fuzz_sheets -max_total_time="$half" -timeout=20 -max_len=4096 -print_final_stats=1 \
        -artifact_prefix=build/fuzz/ build/fuzz/sheets tests/fuzz/sheets
}

case "${1:-}" in
    "")
        sh packaging/dependencies.sh test
        cmake --preset dev
        cmake --build --preset dev
        ctest --preset dev
        ;;
    long)
        sh packaging/dependencies.sh test
        cmake --preset dev
        cmake --build --preset dev
        TASUKI_LONG=1 build/dev/tests/test_core "[promises]"
        TASUKI_LONG=1 build/dev/tests/test_ui "[promises]"
        ;;
    tsan)
        sh packaging/dependencies.sh test
        cmake --preset tsan
        cmake --build --preset tsan
        ctest --preset tsan
        ;;
    tidy)
        exec sh packaging/lint.sh all
        ;;
    fuzz)
        fuzz "${2:-60}"
        ;;
    *)
        echo "Usage: test.sh [long|tsan|tidy|fuzz [SECONDS]]" >&2
        exit 2
        ;;
esac
