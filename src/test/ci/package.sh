#!/usr/bin/env bash
# The Debian package: made, installed, started by its own user in a window, looked at, and taken off again without a trace.
set -euo pipefail
cd "$(dirname "$0")/../../.."

say() { printf '\n== %s\n' "$*"; }
fail() {
  echo "$*" >&2
  exit 1
}

[ "$(id -u)" -eq 0 ] || fail "only root can install a package: sudo $0"

say "mvn -Ppackage package"
rm -f target/anteroom_*.deb
mvn -q -B -ntp -Ppackage -DskipTests package
deb=$(ls "$PWD"/target/anteroom_*.deb)
megabytes=$(($(stat -c %s "$deb") / 1000000))
echo "$(basename "$deb"): $megabytes MB"
[ "$megabytes" -le 150 ] || fail "larger than 150 MB"
src/test/ci/natives.sh "$deb"

if command -v lintian >/dev/null; then
  say "lintian"
  lintian --fail-on error "$deb"
fi
doc=target/deb/usr/share/doc/anteroom
for file in copyright changelog.gz THIRD-PARTY.txt; do [ -s "$doc/$file" ] || fail "no $file in the package"; done
for jar in target/image/anteroom/lib/app/*.jar; do
  name=$(basename "$jar" | sed 's/-[0-9].*//')
  grep -q "${name%%-*}" "$doc/copyright" || fail "nothing of $name in copyright"
  grep -q "\"$name\"" "$doc/anteroom.cdx.json" || fail "no $name in the bill of materials"
done
anteroom_completes=$(bash -c '. "$0" && complete -p anteroom' target/deb/usr/share/bash-completion/completions/anteroom)
[ -n "$anteroom_completes" ] || fail "the shell completes nothing"

say "Once more: another place, time zone, language, umask, times and order of files"
again=$(mktemp -d)
of_pom() { sed -n "s,.*<$1>\(.*\)</$1>.*,\1,p" pom.xml | head -n 1; }
(
  umask 077
  mkdir -p "$again/image"
  ln -s "$PWD/target/anteroom" "$again/anteroom"
  cp target/bom.json "$again"
  cd target/image/anteroom
  find . ! -type d -print0 | sort -rz | xargs -0 cp -d --parents -t "$again/image"
  cd - >/dev/null
  find "$again/image" -type f -perm -u+x -exec chmod 700 {} +
  TZ=Pacific/Auckland LC_ALL=tr_TR.UTF-8 DEB_COMPRESSION=none src/main/deb/build "$again/image" "$(of_pom version)" "$again" \
    "$(of_pom project.build.outputTimestamp)" "$(dpkg-deb -f "$deb" Maintainer)" target/deb/opt/anteroom/lib/app/classes.list >/dev/null
)
for part in ctrl fsys; do
  [ "$(dpkg-deb --$part-tarfile "$deb" | sha256sum)" = "$(dpkg-deb --$part-tarfile "$again"/*.deb | sha256sum)" ] || {
    diff -rq target/deb "$again/deb"
    fail "the same source gives other bytes"
  }
done
rm -r "$again"

say "Install"
dpkg-deb -f "$deb" Depends | tr -d '\n' | tr ',' ' ' |
  DEBIAN_FRONTEND=noninteractive xargs apt-get install -y -qq --no-install-recommends cage seatd xwayland >/dev/null
work=$(mktemp -d)
display=:94
Xvfb $display -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
kiosk=""
cleanup() {
  [ -z "$kiosk" ] || kill -9 "$kiosk" 2>/dev/null || true
  kill "$screen" 2>/dev/null || true
  dpkg --purge anteroom >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap cleanup EXIT
# What belongs to the machine. The package manager's own notes, caches and logs come and go.
files() {
  find /etc /opt /usr /lib /var /home -xdev \( -path /var/lib/dpkg -o -path /var/cache -o -path /var/log -o -path /var/tmp \) -prune -o -print | sort
}
files >"$work/before"
dpkg -i "$deb" >/dev/null
anteroom --version
# -Xshare:on insists on the archive where the kiosk would do without.
program=/opt/anteroom/$(readlink /opt/anteroom/current)
"$program/runtime/bin/java" "@$program/app/java.options" -Xshare:on -version 2>/dev/null ||
  fail "the archive of classes does not fit"
systemd-analyze verify /lib/systemd/system/anteroom.service
systemd-analyze security --offline=true --threshold=20 --no-pager /lib/systemd/system/anteroom.service | tail -1

say "The installed kiosk in a window"
# How often each colour is on the screen, the most frequent one first.
colours() { DISPLAY=$display xwd -root -silent | tail -c 4096000 | od -An -v -tx4 -w4 | sort | uniq -c | sort -rn; }
is_picture() { [ "$(wc -l <"$work/colours")" -gt 200 ] && [ "$(awk 'NR == 1 { print $1 }' "$work/colours")" -lt 900000 ]; }
for tries in $(seq 1 60); do colours >"$work/colours" 2>/dev/null && [ -s "$work/colours" ] && break; sleep 0.5; done
! is_picture || fail "there is a picture before the kiosk is started"
DISPLAY=$display STATE_DIRECTORY=/var/lib/anteroom HOME=/var/lib/anteroom \
  setpriv --reuid anteroom --regid anteroom --clear-groups --no-new-privs anteroom run >"$work/said" 2>&1 &
kiosk=$!
for tries in $(seq 1 60); do
  colours >"$work/colours"
  is_picture && break
  sleep 0.5
done
is_picture || {
  cat "$work/said" >&2
  fail "no picture: $(wc -l <"$work/colours") colours"
}
echo "$(wc -l <"$work/colours") colours, $(awk 'NR == 1 { print int($1 / 10240) }' "$work/colours") % of the screen in the commonest"
[ ! -e /var/lib/anteroom/.openjfx ] || fail "native code was unpacked at the start"

say "An update beside the running kiosk, and back from one that crashes"
tree=$work/update
dpkg-deb -R "$deb" "$tree"
id=$(basename "$program")
sed -i -e "s/$id/2.0.0-test/g" "$tree/DEBIAN/postinst"
sed -i -e 's/^Version: .*/Version: 2.0.0/' "$tree/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 -b "$tree" "$work/update.deb" >/dev/null
dpkg -i "$work/update.deb" >/dev/null
[ "$(readlink /opt/anteroom/current)" = versions/2.0.0-test ] || fail "the update is not the next to start"
[ "$(readlink /opt/anteroom/previous)" = "versions/$id" ] || fail "the version before is gone"
kill -0 "$kiosk" || fail "the update ended the kiosk"
[ "$(find "$program" -name '*.jar' | wc -l)" -gt 5 ] || fail "the running program was taken away"
mkdir -p "$work/state"
echo "versions/$id" >"$work/state/tried"
echo "3 boot" >"$work/state/crashes"
STATE_DIRECTORY=$work/state timeout 10 env -u DISPLAY anteroom run >"$work/said" 2>&1 || true
! grep "back to versions" "$work/said" || fail "a new version gives way for crashes of the one before"
echo "3 boot" >"$work/state/crashes"
STATE_DIRECTORY=$work/state timeout 60 env -u DISPLAY anteroom run >"$work/said" 2>&1 || true
grep -q "back to versions/$id" "$work/said" || fail "no way back: $(head -3 "$work/said")"
for tries in $(seq 1 90); do kill -0 "$kiosk" 2>/dev/null || break; sleep 1; done
! kill -0 "$kiosk" 2>/dev/null || fail "the waiting kiosk does not give way to the update"
status=0
wait "$kiosk" || status=$?
[ "$status" = 10 ] || fail "it ended with $status and not to be started again"
kiosk=""

say "A kiosk and back"
# The state that is left by a kiosk that ran goes with the package and not with this.
files >"$work/installed"
anteroom-kiosk enable
[ "$(systemctl is-enabled anteroom.service)" = enabled ] || fail "not enabled"
[ "$(systemctl get-default)" = multi-user.target ] || fail "a desktop would start"
anteroom-kiosk disable
files >"$work/back"
diff "$work/installed" "$work/back" || fail "a kiosk and back is not what it was"
anteroom-kiosk enable >/dev/null

say "Remove"
echo "anteroom anteroom/delete-clinic boolean false" | debconf-set-selections
DEBIAN_FRONTEND=noninteractive dpkg --purge anteroom >/dev/null 2>&1
[ -e /etc/anteroom/clinic.json ] || fail "the clinic's values were deleted though nobody said so"
dpkg -i "$deb" >/dev/null
echo "anteroom anteroom/delete-clinic boolean true" | debconf-set-selections
DEBIAN_FRONTEND=noninteractive dpkg --purge anteroom >/dev/null
files >"$work/after"
diff "$work/before" "$work/after" || fail "the package left something behind, or took something away"
! getent passwd anteroom || fail "its user is still there"
echo "nothing is left of it"
