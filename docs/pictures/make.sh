#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws the pictures of the README from the sample workspace, without a display. The day is fixed, so that the same
# program draws the same pictures; pngquant brings each below 200 KiB.
set -eu
cd "$(dirname "$0")/../.."
sh packaging/dependencies.sh pictures
bin=build/release/app
if [ ! -x "$bin/tasuki" ]; then
    cmake --preset release
    cmake --build --preset release
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
today=2026-11-20
"$bin/tasuki-cli" new "$work/Sample.tasuki" --sample --today "$today"
"$bin/tasuki" "$work/Sample.tasuki" --lang en --as 伊藤 --today "$today" --screenshots "$work/pages" >/dev/null
for page in today accounts kpi; do
    pngquant --force --speed 1 --output "docs/pictures/$page.png" 256 "$work/pages/$page-light.png"
done
ls -l docs/pictures/*.png
