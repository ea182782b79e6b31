#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the release and starts Tasuki on FILE, or on a fresh sample workspace.
# Without a display it does the main job all the same: sample, every page drawn, KPI table, handoff report.
set -eu
cd "$(dirname "$0")/.."
file="${1:-}"
case "$file" in
    "" | /*) ;;
    *) file="$OLDPWD/$file" ;;
esac
sh packaging/dependencies.sh run
cmake --preset release >/dev/null
cmake --build --preset release
bin=build/release/app

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    if [ -n "$file" ]; then
        exec "$bin/tasuki" "$file"
    fi
    exec "$bin/tasuki" --sample
fi

out=build/demo
mkdir -p "$out"
echo "There is no display, so Tasuki draws its pages and writes its reports instead."
if [ -z "$file" ]; then
    file="$out/sample.tasuki"
    rm -f "$file"
    "$bin/tasuki-cli" new "$file" --sample
fi
"$bin/tasuki" "$file" --screenshots "$out/pages"
"$bin/tasuki-cli" kpi "$file" -o "$out/kpi.csv"
"$bin/tasuki-cli" kpi "$file" --window t12m -o "$out/kpi-t12m.csv"
"$bin/tasuki-cli" export "$file" handoffs -o "$out/handoffs.csv"
for made in "$file" "$out/kpi.csv" "$out/kpi-t12m.csv" "$out/handoffs.csv"; do
    echo "$made"
done
