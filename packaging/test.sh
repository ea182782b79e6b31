#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds with AddressSanitizer and UndefinedBehaviorSanitizer, runs every test.
set -eu
cd "$(dirname "$0")/.."
sh packaging/dependencies.sh all
cmake --preset dev
cmake --build --preset dev
ctest --preset dev
