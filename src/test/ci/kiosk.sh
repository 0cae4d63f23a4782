# To be read by the scripts beside it: a kiosk on a display, worked by its keys and heard by a voice that writes down what it
# is given. So a script finds a button by its name, wherever it stands, and reads what the screen says.
#
# It sets: $work, a folder of its own that is deleted at the end; $kiosk, the process; $heard, what the voice has said.

. "$(dirname "${BASH_SOURCE[0]}")/clock.sh"

work=$(mktemp -d)
heard=$work/heard
config=$work/kiosk
kiosk=""
mkdir -p "$work/bin" "$work/tmp" "$config/anteroom"
: >"$heard"

end_kiosk() {
  [ -z "$kiosk" ] || kill -CONT "$kiosk" 2>/dev/null || true
  [ -z "$kiosk" ] || kill -9 "$kiosk" 2>/dev/null || true
  [ -z "$kiosk" ] || wait "$kiosk" 2>/dev/null || true
  kiosk=""
}
fail() {
  echo "$(basename "$0"): $1" >&2
  tail -n 20 "$heard" "$work/said" "$config"/anteroom/state/logs/*.log >&2 || true
  exit 1
}

# The kiosk believes no voice that is faster than a person can be. What it was given as arguments stands in the list of
# processes for as long.
cat >"$work/bin/spd-say" <<VOICE
#!/bin/sh
case " \$* " in *" --cancel "*) exit 0 ;; esac
text=\$(cat)
printf '%s\n' "\$text" >>"$heard"
took=\$((\${#text} * 6 + 20))
sleep \$((took / 1000)).\$(printf %03d \$((took % 1000)))
VOICE
chmod +x "$work/bin/spd-say"

window() { xdotool search --onlyvisible --name '^Anteroom$' 2>/dev/null | head -1; }
# What the screen shows, as one number.
picture() { xwd -root -silent | sha256sum | cut -d' ' -f1; }

# Starts the kiosk, and waits until its first picture stands still.
start_kiosk() { # command...
  TMPDIR=$work/tmp PATH=$work/bin:$PATH XDG_CONFIG_HOME=$config "$@" >"$work/said" 2>&1 &
  kiosk=$!
  for _ in $(seq 120); do
    [ -n "$(window)" ] && break
    kill -0 "$kiosk" 2>/dev/null || fail "the kiosk did not start"
    sleep 0.5
  done
  [ -n "$(window)" ] || fail "no window"
  wait_until_still
}
wait_until_still() {
  local before now
  before=$(picture)
  for _ in $(seq 60); do
    sleep 0.7
    now=$(picture)
    [ "$now" = "$before" ] && return
    before=$now
  done
}
wait_until_changed() { # from, what
  for _ in $(seq 120); do
    [ "$(picture)" != "$1" ] && return
    sleep 0.5
  done
  fail "the picture did not change: $2"
}

# What a button or a title is called, as in the strings of the interface; a line for each language, as keys may have chosen another.
name() { sed -n "s/^$1 = //p" "$(dirname "${BASH_SOURCE[0]}")"/../../../resources/anteroom/text/strings{,_es}.properties; }
lines() { wc -l <"$heard"; }
# Waits until the voice has said what matches, after as many lines as there were before.
hear() { # pattern, seconds, lines before
  [ -n "$1" ] || fail "there is no such string"
  for _ in $(seq $(($2 * 5))); do
    tail -n +$(($3 + 1)) "$heard" | grep -qE "$1" && return
    sleep 0.2
  done
  return 1
}
# Turns reading aloud on, whether or not it is.
read_aloud() {
  local from
  for _ in 1 2 3; do
    from=$(lines)
    xdotool key F1
    hear "$(name speech.how | cut -d. -f1)" 10 "$from" && return
  done
  fail "it does not read aloud"
}
# Has the page read from its beginning, as it stands now.
read_page() {
  sleep 1
  xdotool key F1 sleep 0.5
  read_aloud
}
# Moves to the button that the voice calls so, and presses it. Reading aloud must be on.
choose() { # name
  local from
  [ -n "$1" ] || fail "there is no such string"
  for _ in $(seq 40); do
    from=$(lines)
    xdotool key Tab
    hear . 4 "$from" || continue
    # The key may have cut off a line of the page before.
    while [ "$(lines)" -ne "$from" ]; do from=$(lines); sleep 0.3; done
    if tail -n 1 "$heard" | grep -qE "$(sed 's/^/^ ?/' <<<"$1")"; then
      xdotool key Return
      return
    fi
  done
  fail "there is no button \"$1\""
}
# A touch begins the visit; the middle of the screen is as good as any other place.
begin() {
  local width height
  read -r width height <<<"$(xdotool getdisplaygeometry)"
  xdotool mousemove $((width / 2)) $((height / 2)) click 1
  sleep 1.5
}
# Opens the page for questions, and leaves reading aloud off. While it is on, the voice's own buttons stand on Home in the
# place of the one that leads there, so it is found by its place behind the nine topics, the first of which has the focus.
open_questions() {
  begin
  for _ in $(seq 9); do xdotool key Tab sleep 0.15; done
  xdotool key Return sleep 0.7
  read_aloud
  hear "$(name ask.field | cut -d. -f1)" 8 0 || fail "the page for questions does not open"
  xdotool key F1 sleep 0.7
}
# Ends the visit from any page: Done on Home asks whether it is meant. A key would take the question back, so the answer, the
# right one of the two buttons in the middle, is touched.
be_done() {
  local width height from
  read -r width height <<<"$(xdotool getdisplaygeometry)"
  from=$(lines)
  xdotool key Home
  read_aloud
  # In a field the key goes to the beginning of the words.
  hear "$(name home.title)" 8 "$from" || choose "$(name shell.home.spoken)"
  choose "$(name shell.done)"
  sleep 1
  xdotool mousemove $((width / 2 + 190)) $((height / 2 + 135)) click 1
}
# Nobody's visit: the picture itself may look otherwise each time.
is_waiting() {
  local from
  from=$(lines)
  read_aloud
  hear "$(name attract.begin)" 10 "$from" || fail "it is not back at the waiting picture"
}
# The way to the staff's pad, and digits for it.
knock() {
  xdotool key --delay 150 Prior Prior Prior Next Next Next
  sleep 1.5
}
# Types digits on the staff's pad, which names no key, and presses the one after nine digits, the delete key and nought.
enter_pin() { # digits
  xdotool type --delay 150 "$1"
  for _ in $(seq 11); do xdotool key Tab sleep 0.1; done
  xdotool key Return
}
