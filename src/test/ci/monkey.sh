#!/usr/bin/env bash
# Case 9, the long way: somebody small sits in front of a real window and taps, drags and presses keys at random for as long
# as is said. It must be the same process all the time, nothing may be uncaught, and memory, threads and open files must not
# climb. The acts follow from the seed, what comes of them also from the time that each of them takes.
#
# usage: monkey.sh MINUTES SEED|random COMMAND...   (what starts the kiosk; it gets an X server of its own)
set -euo pipefail
minutes=$1
seed=${2/random/$RANDOM}
shift 2

work=$(mktemp -d)
# It takes the first display that is free, and says which.
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
xvfb=$!
for _ in $(seq 1 60); do [ -s "$work/display" ] && break; sleep 0.5; done
DISPLAY=:$(<"$work/display")
export DISPLAY
mkdir -p "$work/anteroom/state"
# A PIN that nobody knows, so that nobody ends the kiosk by the staff's door.
echo '{ "rounds": 1000, "salt": "bm9ib2R5", "hash": "bm9ib2R5", "misses": 0 }' >"$work/anteroom/state/pin.json"
XDG_CONFIG_HOME=$work "$@" >"$work/said.txt" 2>&1 &
kiosk=$!
cleanup() {
  kill -9 "$kiosk" 2>/dev/null || true
  kill "$xvfb" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

fail() {
  echo "monkey.sh: seed $seed: $1" >&2
  cat "$work/said.txt" "$work"/anteroom/state/logs/*.log >&2 || true
  exit 1
}
alive() {
  kill -0 "$kiosk" 2>/dev/null && return
  wait "$kiosk" || fail "the kiosk ended with status $? after $acts acts"
  fail "the kiosk ended after $acts acts"
}
window() { xdotool search --onlyvisible --name '^Anteroom$' 2>/dev/null | head -1; }

acts=0
for _ in $(seq 1 240); do
  [ -n "$(window)" ] && break
  alive
  sleep 0.5
done
[ -n "$(window)" ] || fail "no window"
sleep 10
read -r width height <<<"$(xdotool getdisplaygeometry)"

keys="Return Escape Tab Up Down Left Right Prior Next Home End BackSpace space F1 F8 F11 Menu a c q s z 2 7 alt+F4 ctrl+q"
# A batch of acts, in the words of xdotool.
batch() {
  awk -v seed=$((seed + acts)) -v many="$1" -v width="$width" -v height="$height" -v keys="$keys" '
    function place() { return int(rand() * width) " " int(rand() * height) }
    BEGIN {
      srand(seed)
      kinds = split(keys, key, " ")
      for (i = 0; i < many; i++) {
        dice = rand()
        if (dice < 0.72) print "mousemove " place() " click 1"
        else if (dice < 0.76) print "mousemove " place() " click 3"
        else if (dice < 0.83) print "mousemove " place() " mousedown 1 mousemove " place() " mousemove " place() " mouseup 1"
        else print "key --delay 0 " key[1 + int(rand() * kinds)]
        print "sleep 0.05"
      }
    }'
}
field() { awk -v name="$1" '$1 == name ":" { sum += $2 } END { print int(sum / 1024) }' "$2"; }
# The heap after a collection, if the machine has jcmd; PSS, threads and open files as Linux counts them.
figures() {
  jcmd "$kiosk" GC.run >/dev/null 2>&1 || true
  local heap
  heap=$(jcmd "$kiosk" GC.heap_info 2>/dev/null |
    awk '{ for (i = 1; i < NF; i++) if ($i == "used" && !meta) sum += $(i + 1); if (/Metaspace/) meta = 1 } END { print int(sum / 1024) }')
  printf '%4d min %7d acts  heap %4s MB  PSS %4s MB  %3d threads  %3d open files\n' $((SECONDS / 60)) "$acts" "$heap" \
    "$(field Pss "/proc/$kiosk/smaps_rollup")" "$(ls "/proc/$kiosk/task" | wc -l)" "$(ls "/proc/$kiosk/fd" | wc -l)"
}

echo "monkey.sh: seed $seed, $minutes minutes"
figures
next=300
while [ $SECONDS -lt $((minutes * 60)) ]; do
  batch 50 | xdotool -
  acts=$((acts + 50))
  alive
  if [ $SECONDS -ge $next ]; then
    # Long enough that it asks whether anybody is there, and starts over.
    sleep 100
    figures
    next=$((next + 300))
  fi
done
sleep 100
alive
figures
if grep -q SEVERE "$work"/anteroom/state/logs/*.log; then fail "something was not caught"; fi
echo "monkey.sh: $acts acts, and it is the same kiosk as before"
