#!/usr/bin/env bash
# A fleet in small: kiosks as overlay roots of this machine's Debian, a repository by aptly on a local port of no network
# (file:), two suites, packages of packs. Usage: fleet.sh [KIOSKS [KILLS [PACK1.deb PACK2.deb]]]; the packs by `anteroom
# pack-deb`, the second with a higher version; without them the bundled words in two packages that lack a search model. Needs root,
# aptly, debootstrap, gpg.
set -euo pipefail
kiosks=${1:-3} kills=${2:-3}
spoilt=10
[ "$kiosks" -ge 10 ] || spoilt=1
here=$(dirname "$(readlink -f "$0")")/../../..
work=$(mktemp -d "${TMPDIR:-/var/tmp}/fleet.XXXXXX")
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
cleanup() {
  # or it holds the folder in memory
  gpgconf --kill gpg-agent || true
  grep -o " $work/[^ ]*" /proc/mounts | sort -r | xargs -r umount -l || true
  umount -l "$work" || true
  rmdir "$work"
}
trap cleanup EXIT
# Each kiosk has a disk of its own. On one disk of this machine each would wait until the writing of all others is done.
mount -t tmpfs -o mode=755,size=60% tmpfs "$work"
pack() { # version: the same scripts as those that pack-deb puts in
  local tree=$work/pack-$1 script
  mkdir -p "$tree/DEBIAN" "$tree/usr/share/anteroom-pack"
  cp -r "$here/resources/anteroom/pack" "$tree/usr/share/anteroom-pack"
  sed -i "s/\"version\" *: *\"[^\"]*\"/\"version\": \"$1\"/" "$tree/usr/share/anteroom-pack/pack/pack.json"
  for script in control postinst prerm; do
    sed -e "s/@version@/$1/" -e "s/@copy@/$1-test/" -e "s/@size@/1/" -e "s/@maintainer@/test <test@localhost>/" "$here/resources/anteroom/workshop/deb/$script" >"$tree/DEBIAN/$script"
  done
  chmod 755 "$tree"/DEBIAN/p*
  dpkg-deb --root-owner-group -b "$tree" "$work/anteroom-pack_$1_all.deb" >/dev/null
  echo "$work/anteroom-pack_$1_all.deb"
}
one=$(readlink -f "${3:-$(pack 8.1.0)}") two=$(readlink -f "${4:-$(pack 8.2.0)}")
v1=$(dpkg-deb -f "$one" Version) v2=$(dpkg-deb -f "$two" Version)
canary=$(((kiosks + 9) / 10))
export GNUPGHOME=$work/gpg
mkdir -m 700 "$GNUPGHOME"
root() { echo "$work/k$1/root"; }
in_root() { local n=$1; shift; env -i PATH="$PATH" DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 chroot "$(root "$n")" "$@"; }
shown() { sed -n 's/.*"version" *: *"\([^"]*\)".*/\1/p' "$(root "$1")/etc/anteroom/pack/pack.json" 2>/dev/null | head -1 || true; }
count() { local n=0 i; for i in $(seq "$kiosks"); do [ "$(shown "$i")" != "$1" ] || n=$((n + 1)); done; echo "$n"; }

say "A Debian $suite, and $kiosks kiosks over it"
# FLEET_BASE may name a root that is there already; it is not written to.
base=${FLEET_BASE:-$work/base}
[ -e "$base/etc" ] || debootstrap --variant=minbase --include=gpgv,adduser "$suite" "$base" >"$work/log" 2>&1 || fail "debootstrap: $(tail -3 "$work/log")"
# A stand-in for the program: what counts here is how packages travel.
mkdir -p "$work/program/DEBIAN"
cat >"$work/program/DEBIAN/control" <<END
Package: anteroom
Version: 1.0.0
Architecture: all
Maintainer: test <test@localhost>
Description: stand-in
END
printf '#!/bin/sh\nset -e\ngetent group anteroom >/dev/null || groupadd --system anteroom\nmkdir -p /etc/anteroom\n' >"$work/program/DEBIAN/postinst"
chmod 755 "$work/program/DEBIAN/postinst"
dpkg-deb -b "$work/program" "$work/anteroom_1.0.0_all.deb" >/dev/null

say "A repository with the suites canary and stable"
gpg --batch --quiet --passphrase '' --quick-gen-key fleet@localhost ed25519 sign never
gpg --export fleet@localhost >"$work/key.gpg"
cat >"$work/aptly.conf" <<END
{ "rootDir": "$work/aptly", "gpgProvider": "gpg", "architectures": ["all", "amd64"] }
END
aptly() { command aptly -config="$work/aptly.conf" "$@" >>"$work/log" 2>&1 || fail "aptly $*: $(tail -3 "$work/log")"; }
aptly repo create packs
aptly repo add packs "$work/anteroom_1.0.0_all.deb" "$one"
aptly snapshot create s1 from repo packs
for s in canary stable; do aptly publish snapshot -batch -origin=Anteroom -label=Anteroom -distribution=$s -component=main s1 "$s"; done
# What a web server would serve: a copy, which can be spoilt.
public=$work/served
mkdir "$public"
serve() {
  find "$public" -mindepth 1 -delete
  cp -a "$work/aptly/public/." "$public"
}
publish() { # snapshot, suites
  local snapshot=$1 s
  shift
  for s; do aptly publish switch -batch "$s" "$s" "$snapshot"; done
  serve
}
serve

for i in $(seq "$kiosks"); do
  mkdir -p "$work/k$i/up" "$work/k$i/wd" "$(root "$i")"
  mount -t overlay overlay -o "lowerdir=$base,upperdir=$work/k$i/up,workdir=$work/k$i/wd" "$(root "$i")"
  r=$(root "$i")
  mkdir -p "$r/repo" "$r/etc/apt/keyrings"
  mount --bind "$public" "$r/repo"
  mount -t tmpfs tmpfs "$r/run"
  cp "$work/key.gpg" "$r/etc/apt/keyrings/anteroom.gpg"
  rm -f "$r"/etc/apt/sources.list "$r"/etc/apt/sources.list.d/*
  s=stable
  [ "$i" -gt "$canary" ] || s=canary
  sed -e "s,^URIs:.*,URIs: file:/repo/$s," -e "s,^Suites:.*,Suites: $s," "$here/src/main/deb/fleet/anteroom.sources" >"$r/etc/apt/sources.list.d/anteroom.sources"
  sed 's/^Pin:.*/Pin: release o=Anteroom/' "$here/src/main/deb/fleet/anteroom.pref" >"$r/etc/apt/preferences.d/anteroom.pref"
  install -m 755 "$here/src/main/deb/fleet/anteroom-repair" "$r/usr/local/sbin/anteroom-repair"
done

# What unattended-upgrades does for one origin: refresh, and take what the pin says.
upgrade() {
  in_root "$1" sh -c 'apt-get -qq update && apt-get -y -qq --allow-downgrades -o Dpkg::Use-Pty=0 install anteroom anteroom-pack' >"$work/k$1/log" 2>&1
}
round() {
  local begun i
  begun=$(date +%s.%N)
  seq "$kiosks" | xargs -P 2 -I{} bash -c 'upgrade {} || true'
  printf 'a round of %s kiosks: %.1f s\n' "$kiosks" "$(echo "$(date +%s.%N) - $begun" | bc)"
}
export -f upgrade in_root root
export work

say "First installation"
round
[ "$(count "$v1")" = "$kiosks" ] || fail "$(count "$v1") of $kiosks have $v1: $(tail -5 "$work"/k1/log)"

say "$v2 to canary, then to stable"
aptly repo add packs "$two"
aptly repo remove packs "anteroom-pack (= $v1)"
aptly snapshot create s2 from repo packs
publish s2 canary
round
[ "$(count "$v2")" = "$canary" ] || fail "$(count "$v2") instead of $canary have $v2"
echo "$canary have $v2, $(count "$v1") still $v1"
publish s2 stable
round
[ "$(count "$v2")" = "$kiosks" ] || fail "$(count "$v2") of $kiosks have $v2"

say "Back to $v1, by the repository alone (a sealed pack is refused then by the kiosk: content goes forward)"
publish s1 canary stable
round
[ "$(count "$v1")" = "$kiosks" ] || fail "$(count "$v1") of $kiosks are back"

say "Spoilt, unsigned and half-copied packages"
publish s2 canary stable
refused=0 tried=0
spoil() { # how, the command that spoils
  local i=$(((tried % kiosks) + 1)) before
  before=$(shown "$i")
  (cd "$public" && eval "$2")
  in_root "$i" sh -c 'rm -rf /var/cache/apt/archives/*.deb /var/lib/apt/lists/*'
  upgrade "$i" || true
  tried=$((tried + 1))
  if [ "$(shown "$i")" = "$before" ]; then refused=$((refused + 1)); else echo "taken: $1"; fi
  serve
}
pool='$(find . -name "anteroom-pack*.deb")'
for n in $(seq $spoilt); do
  spoil "a byte changed" "for f in $pool; do printf X | dd of=\$f bs=1 seek=$((n * 700)) conv=notrunc 2>/dev/null; done"
  spoil "half copied" "for f in $pool; do truncate -s $((n * 1000)) \$f; done"
  spoil "unsigned" "find . -name 'InRelease' -delete; find . -name 'Release.gpg' -delete"
  spoil "index changed" "for f in \$(find . -name Packages); do echo 'X-Evil: $n' >>\$f; done; find . -name 'Packages.*' -delete"
done
echo "$refused of $tried refused"
[ "$refused" = "$tried" ] || fail "a spoilt package was installed"

say "$kills kills in the middle of an upgrade"
stuck=0 mixed=0 dark=0 half=0
sums() { (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum); }
dpkg-deb -x "$one" "$work/x1"; dpkg-deb -x "$two" "$work/x2"
whole1=$(sums "$work/x1/usr/share/anteroom-pack/pack") whole2=$(sums "$work/x2/usr/share/anteroom-pack/pack")
whole() { local now; now=$(sums "$(root "$1")/etc/anteroom/pack/" 2>/dev/null) && { [ "$now" = "$whole1" ] || [ "$now" = "$whole2" ]; }; }
RANDOM=42
for n in $(seq "$kills"); do
  i=$(((n % kiosks) + 1))
  # each turn through the kiosks the other way round
  if [ $((n / kiosks % 2)) = 0 ]; then publish s2 canary stable; else publish s1 canary stable; fi
  in_root "$i" apt-get -qq update >/dev/null 2>&1
  setsid bash -c "upgrade $i" &
  child=$!
  sleep "0.$(printf %03d $((RANDOM % 900)))"
  [ $((n % 3)) != 0 ] || sleep 0.6
  kill -9 -- "-$child" 2>/dev/null || true
  wait "$child" 2>/dev/null || true
  # the power is gone for whatever it started, too
  for p in /proc/[0-9]*; do [ "$(readlink "$p/root" 2>/dev/null)" != "$(root "$i")" ] || kill -9 "${p#/proc/}" 2>/dev/null || true; done
  [ -e "$(root "$i")/etc/anteroom/pack/pack.json" ] || dark=$((dark + 1))
  whole "$i" || mixed=$((mixed + 1))
  in_root "$i" sh -c '[ -z "$(dpkg --audit)" ] && [ -z "$(ls /var/lib/dpkg/updates)" ]' || half=$((half + 1))
  # one boot
  in_root "$i" /usr/local/sbin/anteroom-repair >"$work/k$i/repair" 2>&1 || true
  in_root "$i" dpkg-query -W -f='${db:Status-Status}' anteroom-pack 2>/dev/null | grep -qx installed || { stuck=$((stuck + 1)); tail -3 "$work/k$i/repair"; }
  whole "$i" || mixed=$((mixed + 1))
done
echo "$kills kills, $half of which left a package half installed: $stuck stuck after one boot, $mixed mixed, $dark without a pack"
[ $((stuck + mixed + dark)) = 0 ] || fail "an upgrade does not survive a power cut"
say "The fleet held"
