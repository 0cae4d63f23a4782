#!/usr/bin/env bash
# A kiosk in a real window: the waiting picture, the topics, a card and the next card each look different.
#
# usage: window.sh DISPLAY COMMAND...   (an X server that is running, and the command that starts the kiosk on it)
set -euo pipefail
export DISPLAY=$1
shift

# What the screen shows, as one number.
picture() { xwd -root -silent | sha256sum | cut -d' ' -f1; }
empty=$(picture)

work=$(mktemp -d)
XDG_CONFIG_HOME=$work "$@" >"$work/said" 2>&1 &
kiosk=$!
trap 'kill -9 "$kiosk" 2>/dev/null || true; rm -rf "$work"' EXIT

wait_until_changed() { # from, what
  local tries
  for tries in $(seq 1 120); do
    [ "$(picture)" != "$1" ] && return 0
    sleep 0.5
  done
  echo "the picture did not change: $2" >&2
  cat "$work/said" >&2
  return 1
}
wait_until_still() {
  local before now tries
  before=$(picture)
  for tries in $(seq 1 60); do
    sleep 0.7
    now=$(picture)
    [ "$now" = "$before" ] && return 0
    before=$now
  done
}
tap() { xdotool mousemove "$1" "$2" click 1; }

wait_until_changed "$empty" "the kiosk shows its first picture"
wait_until_still
attract=$(picture)
tap 400 300
wait_until_changed "$attract" "a touch begins the visit"
wait_until_still
home=$(picture)
tap 140 300
wait_until_changed "$home" "a topic opens"
wait_until_still
card=$(picture)
xdotool key Right
wait_until_changed "$card" "the next card is shown"
kill -0 "$kiosk"
! grep -P '^\tat ' "$work/said" || exit 1
echo "attract, home, card, next card: four different pictures"
