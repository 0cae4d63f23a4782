#!/usr/bin/env bash
# Starts in odd surroundings: countries, clocks, folders, limits, options. Each shows the picture, or ends with a line that says
# why and a status that is started again.
#
# usage: odd.sh DISPLAY COMMAND...   (an X server that is running, and what starts the kiosk on it)
set -euo pipefail
export DISPLAY=$1
shift
command=("$@")
. "$(dirname "$0")/kiosk.sh"
without=""
cleanup() {
  end_kiosk
  [ -z "$without" ] || kill "$without" 2>/dev/null || true
  for folder in "$work"/noexec "$work"/full; do ! mountpoint -q "$folder" || umount --lazy "$folder"; done
  rm -rf "$work"
}
trap cleanup EXIT

has_picture() {
  local tiles
  tiles=$(xwd -root -silent | tail -c 4096000 | perl -e 'while (read(STDIN, $tile, 4096)) { $tiles{$tile}++ } print scalar keys %tiles')
  [ "$tiles" -gt 100 ]
}
shows() { # what, command...
  start_kiosk "${@:2}"
  within 20 "$kiosk" has_picture || fail "$1: no picture"
  end_kiosk
  # As it was installed, and no second start.
  chmod -R u+rwx "$config" && rm -rf "$config" && mkdir -p "$config/anteroom"
  echo "$1: the picture"
}
options() { echo "JAVA_TOOL_OPTIONS=$*"; }
country() { options "-Duser.language=$1 -Duser.country=$2 -Duser.variant=${3:-}"; }
clock=(LD_PRELOAD="$(ls /usr/lib/*/faketime/libfaketimeMT.so.1)" "${only_the_wall[@]}")
with() { # command of the shell, command...
  sh -c "$1; shift; exec \"\$@\"" - - "${@:2}"
}

# Waits for one for a while, so it begins first.
env -u DISPLAY WAYLAND_DISPLAY=wayland-9 XDG_CONFIG_HOME="$work/without" "${command[@]}" >"$work/why" 2>&1 &
without=$!

shows "Iran, a time zone that is none" env "$(country fa IR)" TZ=Nowhere/Bad "${command[@]}"
shows "Thailand in 1970" env "${clock[@]}" FAKETIME="@1970-01-01 00:00:10" "$(country th TH TH)" "${command[@]}"
shows "Japan, files for nobody else" with "umask 077" env "$(country ja JP JP)" "${command[@]}"
mkdir "$work/Bücher"
shows "an umlaut under LC_ALL=C, no temporary folder" \
  env LC_ALL=C TMPDIR="$work/none" XDG_CONFIG_HOME="$work/Bücher" "$(options -Djava.io.tmpdir="$work/none")" "${command[@]}"
mkdir "$work/noexec" "$work/full"
mount -t tmpfs -o noexec,size=64m none "$work/noexec"
shows "programs forbidden in the temporary folder, 64 files at a time" \
  with "ulimit -n 64" env TMPDIR="$work/noexec" "$(options -Djava.io.tmpdir="$work/noexec")" "${command[@]}"
mount -t tmpfs -o size=64k none "$work/full"
head -c 64k /dev/zero >"$work/full/rest" 2>/dev/null || true
ln -s "$work/full" "$config/anteroom/state"
shows "a temporary folder and a state folder that are full" env TMPDIR="$work/full" "$(options -Djava.io.tmpdir="$work/full")" "${command[@]}"
mkdir "$work/nobody" && chmod 777 "$work" "$work/nobody"
shows "a user whom nobody knows, without an environment" \
  with "cd '$work/nobody'" setpriv --reuid 54321 --regid 54321 --clear-groups env -i PATH="$PATH" DISPLAY="$DISPLAY" "${command[@]}"

what="options that Java does not know"
! env "$(options -XX:+Nonsense)" "${command[@]}" >"$work/said" 2>&1 || fail "$what: ended with 0"
grep -q Nonsense "$work/said" || fail "$what: no word of them"
echo "$what: named"

what="no display but a Wayland one"
status=0
wait "$without" || status=$?
[ "$status" -eq 16 ] || fail "$what: ended with $status"
grep -q DISPLAY "$work/why" || fail "$what: $(cat "$work/why")"
echo "$what: waits, says so and ends with 16"
