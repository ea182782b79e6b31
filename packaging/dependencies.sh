#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing Tasuki needs on Debian 12 (also works on later Debian and Ubuntu releases).
# Says what it installs; does nothing where everything is there. Needs root or sudo for the rest.
set -eu

build="build-essential cmake ninja-build ccache mold pkg-config
qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
libqt6opengl6-dev libgl-dev libopengl-dev libxkbcommon-dev libvulkan-dev
libsqlitecpp-dev libsqlite3-dev libicu-dev libxlsxwriter-dev libzip-dev libical-dev libgmime-3.0-dev zlib1g-dev"
run="fonts-inter fonts-morisawa-bizud-gothic fonts-noto-cjk fonts-noto-core libqt6svg6 qt6-qpa-plugins qt6-translations-l10n"
test="catch2 strace util-linux sqlite3 unzip poppler-utils"
lint="git shellcheck clang clang-tidy clang-format appstream desktop-file-utils"
fuzz="clang libclang-rt-14-dev"
package="dpkg-dev lintian"

case "${1:-all}" in
    run) wanted="$build $run" ;;
    test | all) wanted="$build $run $test" ;;
    lint) wanted="$build $run $test $lint" ;;
    fuzz) wanted="$build $run $test $fuzz" ;;
    package) wanted="$build $run $package" ;;
    # By hand only: packaging/test-package.sh makes a bare Debian with it.
    test-package) wanted="$package mmdebstrap" ;;
    # By hand only: docs/pictures/make.sh.
    pictures) wanted="$build $run pngquant" ;;
    *)
        echo "Usage: dependencies.sh [run|test|lint|fuzz|package|test-package|pictures]" >&2
        exit 2
        ;;
esac

missing=""
for package in $wanted; do
    if ! dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed'; then
        missing="$missing $package"
    fi
done
if [ -z "$missing" ]; then
    exit 0
fi

echo "Tasuki: installing from Debian:$missing"
if [ "$(id -u)" -eq 0 ]; then
    sudo=""
elif command -v sudo >/dev/null 2>&1; then
    sudo="sudo"
else
    echo "Tasuki: these packages are missing, and there is neither root nor sudo to install them:$missing" >&2
    exit 1
fi
$sudo apt-get update -q
# shellcheck disable=SC2086
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
