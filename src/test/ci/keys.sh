#!/usr/bin/env bash
# Case 1: every key with every modifier, as a keyboard that somebody plugged in would send them. Nothing may leave the
# kiosk: the same process still runs, its window is still as large as the display, and a touch still begins a visit.
#
# usage: keys.sh DISPLAY COMMAND...   (an X server that is running, and the command that starts the kiosk on it)
set -euo pipefail
export DISPLAY=$1
shift

. "$(dirname "$0")/kiosk.sh"
trap 'end_kiosk; rm -rf "$work"' EXIT

start_kiosk "$@"
size=$(xdotool getdisplaygeometry)

keys=(Escape Tab Return space BackSpace Delete Insert Home End Prior Next Left Right Up Down Menu Print Pause
  Scroll_Lock Num_Lock F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12
  a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9 minus equal comma period slash
  XF86Back XF86Forward XF86HomePage XF86Search XF86Mail XF86Calculator XF86AudioPlay)
modifiers=("" "shift+" "ctrl+" "alt+" "super+" "ctrl+alt+" "ctrl+shift+" "alt+shift+" "ctrl+alt+shift+" "super+shift+")

pressed=0
for modifier in "${modifiers[@]}"; do
  for key in "${keys[@]}"; do
    xdotool key --delay 0 "$modifier$key" 2>/dev/null || true
    pressed=$((pressed + 1))
  done
  kill -0 "$kiosk" 2>/dev/null || fail "it ended after keys with '$modifier'"
done
# Five times Shift, as the system's sticky keys want it, and Alt+F4 again and again.
for _ in 1 2 3 4 5; do xdotool key --delay 0 Shift_L; done
for _ in 1 2 3; do xdotool key --delay 0 alt+F4; done
sleep 3

kill -0 "$kiosk" 2>/dev/null || fail "it ended"
[ -n "$(window)" ] || fail "its window is gone"
geometry=$(xdotool getwindowgeometry --shell "$(window)" | grep -E '^(X|Y|WIDTH|HEIGHT)=' | cut -d= -f2 | tr '\n' ' ')
[ "$geometry" = "0 0 $size " ] || fail "its window is not over the whole display: $geometry of $size"

# The visit can be ended from wherever the keys have led; then a touch begins another.
be_done
is_waiting
wait_until_still
before=$(picture)
begin
[ "$(picture)" != "$before" ] || fail "a touch does nothing any more"
if grep -q SEVERE "$config"/anteroom/state/logs/*.log; then fail "something was not caught"; fi
echo "keys.sh: $pressed keys with and without modifiers, and nothing leaves"
