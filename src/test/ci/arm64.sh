#!/usr/bin/env bash
# The Debian package for 64-bit ARM, such as a Raspberry Pi: made in an arm64 root under qemu-user from the classes that
# `mvn -Ppackage package` has made here, installed there, and asked and looked at. Takes most of an hour; by hand: arm64.sh [ROOT], where ROOT
# is kept for the next time. DEB_COMPRESSION=gzip spares half an hour. Needs root, debootstrap, qemu-user-static.
set -euo pipefail
cd "$(dirname "$0")/../../.."

say() { printf '\n== %s, after %s s\n' "$*" "$SECONDS"; }
fail() {
  echo "$*" >&2
  exit 1
}

[ "$(id -u)" -eq 0 ] || fail "only root can make a root: sudo $0"
[ -e target/deb ] || fail "first: mvn -Ppackage package"
work=$(mktemp -d /var/tmp/arm64.XXXXXX)
root=${1:-$work/root}
registered=""
# What is emulated does not end with the process that started it.
end_all() {
  local process
  for process in /proc/[0-9]*; do
    [ "$(readlink "$process/root" 2>/dev/null)" != "$(readlink -f "$root")" ] || kill -9 "${process#/proc/}" 2>/dev/null || true
  done
}
cleanup() {
  end_all
  [ -z "$registered" ] || echo -1 >/proc/sys/fs/binfmt_misc/qemu-aarch64
  rm -rf --one-file-system "$work"
}
trap cleanup EXIT
mountpoint -q /proc/sys/fs/binfmt_misc || mount -t binfmt_misc binfmt_misc /proc/sys/fs/binfmt_misc
if [ ! -e /proc/sys/fs/binfmt_misc/qemu-aarch64 ]; then
  cat /usr/lib/binfmt.d/qemu-aarch64.conf >/proc/sys/fs/binfmt_misc/register
  registered=yes
fi

environment=(LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive DEB_COMPRESSION="${DEB_COMPRESSION:-xz}")
. src/test/ci/root.sh

if [ ! -e "$root/usr/bin/mvn" ]; then
  say "A bare Debian 12 for arm64"
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Codename: bookworm' | head -n 1)
  debootstrap --foreign --variant=minbase --arch=arm64 bookworm "$root" ${mirror:+"$mirror"} >"$work/log" || fail "$(tail -n 5 "$work/log")"
  chroot "$root" /debootstrap/debootstrap --second-stage >"$work/log" || fail "$(tail -n 5 "$work/log")"
  apt-config dump | grep -E '^Acquire::https?::' >"$root/etc/apt/apt.conf.d/network" || true
  mkdir -p "$root/root/anteroom"
  inside "apt-get update -qq && apt-get install -y -qq --no-install-recommends maven openjdk-17-jdk-headless libgtk-3-0 libpangoft2-1.0-0 binutils" \
    >"$work/log" 2>&1 || fail "$(tail -n 5 "$work/log")"
fi

say "mvn -Ppackage package, with the classes that are made here"
# into the folder that both use
mvn -q -B -ntp -Djavafx.platform=linux-aarch64 dependency:resolve
source=$root/root/anteroom
rm -rf "$source"
mkdir -p "$source/target/classes"
tar -c --exclude=./target --exclude=./.git . | tar -x -C "$source"
for jar in target/anteroom/lib/anteroom-*.jar; do (cd "$source/target/classes" && jar -xf "$OLDPWD/$jar"); done
# which classes a start needs is the same there, and a start under qemu takes too long to note it
cp target/deb/opt/anteroom/lib/app/classes.list "$source/target"
# not offline: Maven would leave out the bill of materials
inside "mvn -q -B -ntp -Ppackage -Dmaven.main.skip -Dmaven.test.skip -Dspotless.check.skip -Dpackage.classes=/root/anteroom/target/classes.list package" ||
  fail "Maven ended with $?"
deb=$(ls "$source"/target/anteroom_*_arm64.deb)
echo "$(basename "$deb"): $(($(stat -c %s "$deb") / 1000000)) MB"
src/test/ci/natives.sh "$deb"
lintian --fail-on error "$deb" | grep -v '^W:' || [ "${PIPESTATUS[0]}" -eq 0 ] || fail "lintian"

say "Install"
inside "dpkg --purge anteroom >/dev/null 2>&1; apt-get install -y -qq --no-install-recommends ./target/$(basename "$deb") >/dev/null && anteroom --version"
[ -n "$(ls "$root"/var/cache/anteroom/*.jsa 2>/dev/null)" ] || fail "no archive of classes"
inside "anteroom doctor" || true

say "Ask"
cat >"$work/questions" <<'END'
will I be awake
can I drive home afterwards
what if I feel sick
can my wife stay with me
how long does it take
i want to die
i cannot breathe
does it hurt
zxqv
END
cp "$work/questions" "$source/target"
answers() { sed -e 's/,"micros":[0-9]*//' -e 's/"score":[-0-9.eE]*//g'; }
target/anteroom/bin/anteroom ask --batch "$work/questions" | answers >"$work/here"
inside "target/anteroom/bin/anteroom ask --batch target/questions" | answers >"$work/there"
[ "$(wc -l <"$work/there")" -eq 9 ] || fail "$(wc -l <"$work/there") answers to nine questions"
diff "$work/here" "$work/there" || fail "other answers than here"
echo "nine questions are answered as they are here"

say "Ten screens of the tour"
draw() { # folder, command: until there are more than ten
  "${@:2}" >/dev/null 2>&1 &
  local drawing=$!
  until [ "$(find "$1" -name '*.png' 2>/dev/null | wc -l)" -gt 10 ] || ! kill -0 "$drawing" 2>/dev/null; do sleep 1; done
  pkill -P "$drawing" || true
  end_all
  kill "$drawing" 2>/dev/null || true
  wait "$drawing" 2>/dev/null || true
}
draw "$work/tour" target/anteroom/bin/anteroom tour "$work/tour"
draw "$source/target/tour" inside "target/anteroom/bin/anteroom tour target/tour"
same=0
for picture in $(cd "$work/tour" && find . -name '*.png' | sort | head -n 10); do
  [ -s "$source/target/tour/$picture" ] || fail "no $picture"
  if cmp -s "$work/tour/$picture" "$source/target/tour/$picture"; then same=$((same + 1)); else echo "not the same: $picture"; fi
done
echo "$same of 10 are the same as here, to the pixel"
[ "$same" -eq 10 ] || { mkdir -p target/ci/arm64 && cp -r "$work/tour" "$source/target/tour" target/ci/arm64 && fail "to be looked at: target/ci/arm64"; }
say "All held"
