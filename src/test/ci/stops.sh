#!/usr/bin/env bash
# Starts and ends: a display that comes late, stands still, is lost, or takes no more clients; a process that is stopped
# again and again; a start that hangs; an odd scale; a stop of the service; a second kiosk. Each goes on, or ends with a status
# that is started again, in time; only the staff's button ends with 0.
#
# usage: stops.sh :NUMBER COMMAND...   (a display number that is free, and the command that starts the kiosk)
set -euo pipefail
display=$1
shift
kiosk=("$@")
socket=/tmp/.X11-unix/X${display#:}
. "$(dirname "$0")/clock.sh"

work=$(mktemp -d)
export XDG_CONFIG_HOME=$work TMPDIR=$work
screen="" pid="" other=""
end() {
  local one
  for one in "$@"; do
    [ -z "$one" ] || kill -CONT "$one" 2>/dev/null || true
    [ -z "$one" ] || kill -9 "$one" 2>/dev/null || true
    [ -z "$one" ] || wait "$one" 2>/dev/null || true
  done
}
cleanup() {
  end "$pid" "$other" "$screen"
  rm -rf "$work"
}
trap cleanup EXIT

fail() {
  echo "stops.sh: $1" >&2
  cat "$work/said" "$work"/anteroom/state/logs/*.log >&2 || true
  exit 1
}
start_screen() { # options...
  Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp "$@" >/dev/null 2>&1 &
  screen=$!
  for _ in $(seq 100); do [ -S "$socket" ] && DISPLAY=$display xdotool getdisplaygeometry >/dev/null 2>&1 && return; sleep 0.1; done
  fail "no X server"
}
stop_screen() {
  end "$screen"
  screen=""
  rm -f "$socket"
}
start() {
  DISPLAY=$display "${kiosk[@]}" >"$work/said" 2>&1 &
  pid=$!
}
window() { DISPLAY=$display xdotool search --onlyvisible --name '^Anteroom$' 2>/dev/null | head -1; }
has_window_or_ended() { [ -n "$(window)" ] || ! kill -0 "$pid" 2>/dev/null; }
wait_for_window() { # seconds
  within "$1" "$pid" has_window_or_ended || fail "$what: no window"
  [ -n "$(window)" ] || fail "$what: it ended"
}
ended() { ! kill -0 "$pid" 2>/dev/null; }
ends() { # seconds, what it may end with, as a pattern
  local status=0
  within "$1" "$pid" ended || fail "$what: still alive after $1 s"
  wait "$pid" || status=$?
  pid=""
  [[ $status =~ ^($2)$ ]] || fail "$what: ended with $status"
  echo "$what: ended with $status"
}

what="a display that comes three seconds late"
start
sleep 3
start_screen
wait_for_window 30
echo "$what: a window"

what="a second kiosk with other settings on the same display"
other=$pid
XDG_CONFIG_HOME=$work/other start
sleep 3
grep -q "runs on this machine already" "$work/said" || fail "$what: it did not notice"
end "$pid"
pid=$other other=""
echo "$what: waits"

what="a display without a free connection"
end "$pid"
stop_screen
start_screen -maxclients 64
# Clients that greet the server and say no more, until it takes none.
perl -MIO::Socket::UNIX -e '
  while (@all < 100 and my $one = IO::Socket::UNIX->new(Peer => $ARGV[0])) {
    syswrite $one, pack("a1 x n n n n n", "B", 11, 0, 0, 0, 0);
    push @all, $one;
  }
  sleep 90' "$socket" &
clients=$!
sleep 1
start
ends 60 16
kill "$clients" && wait "$clients" 2>/dev/null || true
start
wait_for_window 30
echo "$what: a window once one is free"

[[ $(cat "$work/anteroom/state/crashes") == 2\ * ]] || fail "$what: counted as a crash: $(cat "$work/anteroom/state/crashes")"

what="stopped by the service, three times"
end "$pid"
rm "$work/anteroom/state/crashes"
start
for turn in 1 2 3; do
  wait_for_window 30
  kill -TERM "$pid"
  ends 10 143
  start
done
wait_for_window 30
[[ $(cat "$work/anteroom/state/crashes") == 1\ * ]] || fail "$what: counted as crashes: $(cat "$work/anteroom/state/crashes")"

what="stopped for 9 s and let go for 0.3 s, again and again"
sleep 4
for turn in 1 2 3; do
  kill -STOP "$pid" 2>/dev/null || break
  sleep 9
  kill -CONT "$pid" 2>/dev/null || break
  sleep 0.3
  kill -0 "$pid" 2>/dev/null || break
done
# 137 where it is stopped while it ends.
ends 5 '11|137'

for fault in ENDLESS_TOOLKIT ENDLESS_START; do
  what="a loop on the toolkit's thread before the first picture ($fault)"
  end "$pid"
  DISPLAY=$display java @target/anteroom/lib/java.options -cp "target/test-classes:target/anteroom/lib/*" \
    anteroom.operate.watch.FaultyKiosk $fault "$work/anteroom" >"$work/said" 2>&1 &
  pid=$!
  ends 25 11
  hung=$took
  start
  wait_for_window 30
  [ $((hung + took)) -le 30000 ] || fail "$what: a window after $((hung + took)) ms"
  echo "$what: a window again after $((hung + took)) ms"
done
end "$pid"

what="a display that is lost"
start
wait_for_window 30
stop_screen
ends 15 '[1-9][0-9]*'

what="a display that stands still"
start_screen
start
wait_for_window 30
sleep 3
kill -STOP "$screen"
# 137 where a library waits in its exit handler for that display.
ends 20 '1[126]|137'

what="a display that stands still before the start"
start
ends 40 16
kill -CONT "$screen"

what="scales that no display has"
export GDK_DPI_SCALE=nan GDK_SCALE=100000
start
wait_for_window 30
DISPLAY=$display xdotool getwindowgeometry "$(window)" | grep -q 1280x800 || fail "$what: the wrong size"
unset GDK_DPI_SCALE GDK_SCALE
end "$pid"
echo "$what: a window over the whole display"
stop_screen
echo "stops.sh: nothing ends for good"
