#!/usr/bin/env bash
# A kiosk in a real window: the waiting picture, the topics, a card and the next card each look different, and say so.
#
# usage: window.sh DISPLAY COMMAND...   (an X server that is running, and the command that starts the kiosk on it)
set -euo pipefail
export DISPLAY=$1
shift
. "$(dirname "$0")/kiosk.sh"
trap 'end_kiosk; rm -rf "$work"' EXIT

empty=$(picture)
start_kiosk "$@"
attract=$(picture)
[ "$attract" != "$empty" ] || fail "there is no picture"
begin
wait_until_changed "$attract" "a touch begins the visit"
read_aloud
hear "$(name home.title)" 10 0 || fail "the topics are not read"
home=$(picture)
from=$(lines)
choose .
hear . 10 "$from" || fail "the first topic is not read"
wait_until_changed "$home" "a topic opens"
wait_until_still
card=$(picture)
xdotool key Right
wait_until_changed "$card" "the next card is shown"
kill -0 "$kiosk"
! grep -P '^\tat ' "$work/said" || fail "a stack trace"
echo "attract, home, card, next card: four different pictures"
