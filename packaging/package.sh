#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release and makes a Debian package of it in out/; lintian reads the package.
set -eu
cd "$(dirname "$0")/.."
sh packaging/dependencies.sh package
cmake --preset release
cmake --build --preset release
mkdir -p out
rm -f out/tasuki_*.deb
# dpkg-shlibdeps and the archive are made by root's rules; files must not be writable by others, whatever the umask is.
umask 022
(cd build/release && cpack -G DEB -B "$PWD/../../out")
rm -rf out/_CPack_Packages
lintian --fail-on error out/tasuki_*.deb
ls out/tasuki_*.deb
