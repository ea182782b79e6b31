#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# By hand: installs the package that package.sh made into a bare Debian 12, where nothing of this machine is, and tries
# it there as an ordinary user without a display. Packages come from where this machine's apt takes them. Needs root.
set -eu
cd "$(dirname "$0")/.."
sh packaging/dependencies.sh test-package
package=$(ls out/tasuki_*.deb)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cp "$package" "$work/tasuki.deb"
cat >"$work/try.sh" <<'TRY'
set -eu
cd "$(mktemp -d)"
export HOME="$PWD" LC_ALL=C.UTF-8
tasuki --version
tasuki --self-test
tasuki-cli new "顧客 台帳.tasuki"
printf 'account_id,name,mrr,start_date\nA1,山田商店,,\nA2,鈴木製作所,,\n' >accounts.csv
tasuki-cli import "顧客 台帳.tasuki" accounts accounts.csv
printf 'subscription_id,account_id,start_date,mrr\nS1,A1,2025-01-01,1000\nS2,A2,2025-03-01,2000\n' >contracts.csv
tasuki-cli import "顧客 台帳.tasuki" subscriptions contracts.csv
tasuki-cli kpi "顧客 台帳.tasuki" --window t12m --today 2026-06-15 -o kpi.csv
grep -q 2026-05 kpi.csv
tasuki-cli check "顧客 台帳.tasuki"
tasuki-cli new sample.tasuki --sample
tasuki sample.tasuki --report kpi -o kpi.pdf
tasuki sample.tasuki --screenshots pages >/dev/null
ls pages | grep -q accounts-light.png
test -s /usr/share/man/man1/tasuki-cli.1.gz
echo "Tasuki: the package works in a bare Debian"
TRY

set -- /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources
for source in "$@"; do
    shift
    if [ -s "$source" ]; then
        set -- "$@" "$source"
    fi
done
# shellcheck disable=SC2016  # mmdebstrap's shell expands $1: the folder of the new system
mmdebstrap --variant=minbase --include=ca-certificates \
    --customize-hook="copy-in '$work/tasuki.deb' '$work/try.sh' /tmp" \
    --customize-hook='chroot "$1" apt-get install -y --no-install-recommends /tmp/tasuki.deb' \
    --customize-hook='chroot "$1" useradd --create-home user' \
    --customize-hook='chroot "$1" setpriv --reuid=user --regid=user --clear-groups sh /tmp/try.sh' \
    bookworm /dev/null "$@"
