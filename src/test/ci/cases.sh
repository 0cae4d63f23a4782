#!/usr/bin/env bash
# What files, disks, clocks and pictures do to a kiosk while somebody needs it: each case starts one on a display of its own.
#
# usage: cases.sh :NUMBER CASE|all COMMAND...   (a display number that is free, and the command that starts the kiosk)
set -euo pipefail
export DISPLAY=$1
wanted=$2
shift 2
command=("$@")
. "$(dirname "$0")/kiosk.sh"

screen=""
end_screen() {
  [ -z "$screen" ] || kill -9 "$screen" 2>/dev/null || true
  [ -z "$screen" ] || wait "$screen" 2>/dev/null || true
  screen=""
  rm -f "/tmp/.X11-unix/X${DISPLAY#:}"
}
cleanup() {
  end_kiosk
  end_screen
  ! mountpoint -q "$work/full" || umount "$work/full"
  rm -rf "$work"
}
trap cleanup EXIT
start_screen() { # options...
  Xvfb "$DISPLAY" -screen 0 1280x800x24 -nolisten tcp "$@" >/dev/null 2>&1 &
  screen=$!
  for _ in $(seq 100); do xdotool getdisplaygeometry >/dev/null 2>&1 && return; sleep 0.1; done
  fail "no X server"
}
fresh() {
  rm -rf "$config"
  mkdir -p "$config/anteroom"
  : >"$heard"
}
set_pin() { printf '271828\n271828\n' | XDG_CONFIG_HOME=$config "${command[@]:0:${#command[@]}-1}" pin >/dev/null; }

# The right PIN opens the staff's menu whatever the clinic's file holds: twenty mistakes are shown, and how many more.
mistakes() {
  awk 'BEGIN { printf "{"; for (i = 0; i < 6000; i++) printf "\"mistake%d\": %d,\n", i, i; print "\"last\": 1 }" }' \
    >"$config/anteroom/clinic.json"
  set_pin
  start_kiosk "${command[@]}"
  begin
  read_aloud
  knock
  local from
  from=$(lines)
  enter_pin 271828
  for _ in 1 2 3 4; do
    read_page
    ! hear "$(name staff.menu)" 5 "$from" || break
  done
  hear "$(name staff.menu)" 1 "$from" || fail "no menu after the right PIN"
  kill -0 "$kiosk" 2>/dev/null || fail "it ended"
  hear 'mistake0' 60 "$from" || fail "the mistakes are not told"
  ! tail -n +$((from + 1)) "$heard" | grep -q mistake30 || fail "all of them are told"
  echo "6,000 mistakes in clinic.json: the right PIN opens the menu"
}

tap() { # x, y
  xdotool mousemove "$1" "$2" click 1
  sleep 0.5
}
# The way to the staff's pad, and digits and OK on it, by a finger on a display of 1280x800.
tap_pin() { # digits
  local x digit
  for x in 300 300 300 900 900 900; do tap "$x" 12; done
  sleep 1
  for digit in $(sed 's/./& /g' <<<"$1"); do
    tap $((819 + 124 * ((digit + 2) % 3))) $((194 + 126 * ((digit + 2) / 3 - 1)))
  done
  tap 1067 573
  wait_until_still
}
tap_to() { # digits, what the page must then say
  local from
  begin
  tap_pin "$1"
  from=$(lines)
  read_aloud
  hear "$2" 20 "$from" || fail "$what: \"$2\" is not read"
  ! tail -n +$((from + 1)) "$heard" | grep -qF "$menu" || [ "$2" = "$menu" ] || fail "$what: the menu opened"
  end_kiosk
}
# Where a miss cannot be written, it costs the longest delay, and so does each start: the right PIN opens nothing.
full_disk() {
  local menu wait what
  menu=$(name staff.menu)
  wait=$(name pad.wait | sed 's/{.*//')
  mkdir -p "$work/full"
  mountpoint -q "$work/full" || mount -t tmpfs -o size=1m none "$work/full"
  ln -s "$work/full" "$config/anteroom/state"
  set_pin

  what="the right PIN on a disk with room"
  start_kiosk "${command[@]}"
  tap_to 271828 "$menu"
  what="a wrong PIN, then the right one, on a disk that is full by then"
  start_kiosk "${command[@]}"
  cat /dev/zero >"$work/full/rest" 2>/dev/null || true
  begin
  tap_pin 314159
  tap_to 271828 "$wait"
  what="the right PIN on a full disk after a kill"
  start_kiosk "${command[@]}"
  tap_to 271828 "$wait"
  umount "$work/full"
  rm "$config/anteroom/state"
  echo "a full disk: after a wrong PIN, and from each start on, the right one opens nothing"
}

# 50 bands of the screen, a number each.
bands() { xwd -root -silent | tail -c 4096000 | perl -e 'while (read(STDIN, $band, 81920)) { print unpack("%32N*", $band), "\n" }'; }

# The clock goes on by eight hours while the process stands still, as in a suspend: nobody is there any more.
suspend() {
  local library shown
  library=$(ls /usr/lib/*/faketime/libfaketimeMT.so.1)
  echo "+0" >"$work/clock"
  # Looked at once a second: a file that is read at each look at the clock would slow the kiosk down until it ends itself.
  export FAKETIME_TIMESTAMP_FILE=$work/clock FAKETIME_CACHE_DURATION=1 "${only_the_wall[@]}"
  start_kiosk env LD_PRELOAD="$library" "${command[@]}"
  open_questions
  wait_until_still
  shown=$(picture)
  xdotool type --delay 30 "does it hurt"
  wait_until_changed "$shown" "nothing is typed"
  wait_until_still
  kill -STOP "$kiosk"
  bands >"$work/typed"
  echo "+8h" >"$work/clock"
  sleep 1
  kill -CONT "$kiosk"
  # The caret, which blinks, is in a few of them.
  forgotten() { [ "$(bands | diff -y --suppress-common-lines "$work/typed" - | wc -l)" -gt 10 ]; }
  within 4 "$kiosk" forgotten || fail "what was typed still stands"
  is_waiting
  kill -0 "$kiosk" 2>/dev/null || fail "it ended"
  unset FAKETIME_TIMESTAMP_FILE FAKETIME_CACHE_DURATION "${only_the_wall[@]%=*}"
  echo "eight hours of suspend: the waiting picture"
}

# Puts this drawing in the place of each of the pack's pictures.
pictures() {
  local i
  mkdir "$config/anteroom/art"
  for i in resources/anteroom/pack/art/*.svg; do
    # Each another file, as what was too slow once is not drawn again.
    { cat && echo "<!-- $i -->"; } <"$1" >"$config/anteroom/art/$(basename "$i")"
  done
}
# Whoever is in danger is answered within a second while the clinic's pictures, each as slow as may be, are being drawn.
danger() {
  local i before answer now begun took
  # A picture that is not drawn yet looks like one in which there is nothing to see.
  echo '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><circle r="9" opacity="0"/></svg>' >"$work/empty.svg"
  pictures "$work/empty.svg"
  start_kiosk "${command[@]}"
  open_questions
  wait_until_still
  bands >"$work/before"
  xdotool type --delay 20 "i want to die"
  sleep 4
  bands >"$work/answer"
  # The caret blinks.
  sleep 0.6
  bands >"$work/again"
  paste "$work/before" "$work/answer" "$work/again" | awk '$1 != $2 && $2 == $3 { print NR }' >"$work/changed"
  [ "$(wc -l <"$work/changed")" -gt 5 ] || fail "no answer: $(wc -l <"$work/changed") bands changed"
  end_kiosk

  fresh
  awk 'BEGIN {
    print "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">"
    for (i = 0; i < 1900; i++) printf "<circle cx=\"%d\" cy=\"%d\" r=\"190\" fill=\"#123456\" opacity=\"0.01\"/>\n", i % 400, i % 300
    print "</svg>"
  }' >"$work/slow.svg"
  pictures "$work/slow.svg"
  start_kiosk "${command[@]}"
  open_questions
  xdotool type --delay 20 "i want to die"
  begun=$(date +%s%N)
  while :; do
    bands >"$work/now"
    took=$((($(date +%s%N) - begun) / 1000000))
    awk 'NR == FNR { changed[$1]; next } FNR in changed' "$work/changed" <(paste "$work/answer" "$work/now") |
      awk '$1 != $2 { exit 1 }' && break
    [ "$took" -lt 10000 ] || fail "no answer within 10 s"
  done
  grep -qa . "$work/now"
  [ "$took" -le 1000 ] || fail "answered after $took ms"
  echo "\"i want to die\" while pictures are drawn: answered after $took ms"
}

# What the process holds of the memory, without what it shares with others, in KB; what is not in use is given back first.
held() {
  jcmd "$kiosk" GC.run >/dev/null && jcmd "$kiosk" System.trim_native_heap >/dev/null
  awk '/^Pss:/ { print $2 }' "/proc/$kiosk/smaps_rollup"
}
# The same once it has come to rest: what is loaded in the background after a change is loaded.
settled() {
  local now before=0 turn
  for turn in 1 2 3 4 5 6 7 8 9 10; do
    sleep 3
    now=$(held)
    [ $((now - before)) -gt 2048 ] || [ $((before - now)) -gt 2048 ] || break
    before=$now
  done
  echo "$now"
}
# Each change of a value builds the kiosk anew, and what was built before is closed. What is kept of each makes every round
# grow; on a machine with much else to do, one of them may grow for other reasons.
rebuilds() {
  local before after round changes=0 turns=${REBUILDS:-8}
  start_kiosk "${command[@]}"
  rebuild 4
  before=$(settled)
  for round in 1 2 3; do
    rebuild "$turns"
    after=$(settled)
    echo "$turns rebuilds: $before KB, then $after KB"
    [ $((after - before)) -gt 10240 ] || return 0
    before=$after
  done
  fail "each round of rebuilds takes memory"
}
rebuild() { # times
  local last=$((changes + $1))
  while [ "$changes" -lt "$last" ]; do
    changes=$((changes + 1))
    echo "{ \"values\": { \"name\": \"Harbour $changes\" } }" >"$config/anteroom/next"
    mv "$config/anteroom/next" "$config/anteroom/clinic.json"
    taken() { grep -qsa "Harbour $changes\"" "$config/anteroom/state/clinic.last-good.json"; }
    within 20 "$kiosk" taken || fail "the name \"Harbour $changes\" is not taken"
    sleep 1
  done
}

start_screen
for case in mistakes full_disk suspend danger rebuilds; do
  [ "$wanted" = "$case" ] || [ "$wanted" = all ] || continue
  fresh
  begun=$SECONDS
  $case
  end_kiosk
  echo "  in $((SECONDS - begun)) s"
done
