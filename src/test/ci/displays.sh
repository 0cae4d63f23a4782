#!/usr/bin/env bash
# What other programs and people do to a display without a window manager: the kiosk's window made small, moved, hidden or
# destroyed, the display of another size, one without colours. The window is back over the whole display, or the kiosk ends
# to be started again.
#
# usage: displays.sh :NUMBER COMMAND...   (a display number that is free, and the command that starts the kiosk)
set -euo pipefail
. "$(dirname "$0")/clock.sh"
export DISPLAY=$1
shift

work=$(mktemp -d)
export XDG_CONFIG_HOME=$work TMPDIR=$work
screen="" pid="" manager=""
end() {
  [ -z "$1" ] || kill -9 "$1" 2>/dev/null || true
  [ -z "$1" ] || wait "$1" 2>/dev/null || true
}
cleanup() {
  end "$pid"
  end "$manager"
  end "$screen"
  rm -rf "$work"
}
trap cleanup EXIT

fail() {
  echo "displays.sh: $1" >&2
  cat "$work/said" "$work"/anteroom/state/logs/*.log >&2 || true
  exit 1
}
start_screen() { # WIDTHxHEIGHTxDEPTH
  Xvfb "$DISPLAY" -screen 0 "$1" -nolisten tcp >/dev/null 2>&1 &
  screen=$!
  for _ in $(seq 100); do
    xdotool getdisplaygeometry >/dev/null 2>&1 && return
    sleep 0.1
    # the one before may not have let go of the display yet
    kill -0 "$screen" 2>/dev/null || { Xvfb "$DISPLAY" -screen 0 "$1" -nolisten tcp >/dev/null 2>&1 & screen=$!; }
  done
  fail "no X server"
}
window() { xdotool search --onlyvisible --name '^Anteroom$' 2>/dev/null | head -1; }
whole() {
  local geometry
  geometry=$(xdotool getwindowgeometry --shell "$(window)" 2>/dev/null | grep -E '^(X|Y|WIDTH|HEIGHT)=' | cut -d= -f2 | tr '\n' ' ')
  [ "$geometry" = "0 0 $(xdotool getdisplaygeometry) " ]
}
whole_or_ended() { whole || ! kill -0 "$pid" 2>/dev/null; }
whole_again() { # what, seconds
  within "$2" "$pid" whole_or_ended || fail "$1: not over the whole display after $2 s"
  whole || fail "$1: it ended"
  echo "$1: over the whole display again"
}

start_screen 1280x1280x24
"$@" >"$work/said" 2>&1 &
pid=$!
whole_again "started" 30
sleep 3
xdotool windowsize "$(window)" 300 200
sleep 0.3
whole_again "made small" 5
xdotool windowmove "$(window)" 500 400
sleep 0.3
whole_again "moved" 5
xdotool windowunmap "$(window)"
whole_again "hidden" 5
xdotool windowclose "$(window)"
whole_again "destroyed" 15
xrandr --fb 800x1280 2>/dev/null || true
[ "$(xdotool getdisplaygeometry)" = "800 1280" ] || fail "the display keeps its size"
whole_again "a display turned upright" 10
end "$pid"
end "$screen"
rm -f "/tmp/.X11-unix/X${DISPLAY#:}"

start_screen 1280x800x24
openbox >/dev/null 2>&1 &
manager=$!
"$@" >"$work/said" 2>&1 &
pid=$!
whole_again "started under a window manager" 30
sleep 3
xdotool set_num_desktops 2
xdotool set_desktop 1
sleep 0.3
[ "$(xdotool get_desktop)" = 1 ] || fail "there is no other desktop"
whole_again "another desktop" 15
end "$pid"
end "$manager"
end "$screen"
rm -f "/tmp/.X11-unix/X${DISPLAY#:}"

start_screen 1280x800x8
"$@" >"$work/said" 2>&1 &
pid=$!
status=0
ended() { ! kill -0 "$pid" 2>/dev/null; }
within 40 "$pid" ended || fail "eight bits of colour: black and alive"
wait "$pid" || status=$?
pid=""
[ "$status" -eq 12 ] || fail "eight bits of colour: ended with $status"
echo "eight bits of colour: ended with 12"
echo "displays.sh: the whole display, or none"
