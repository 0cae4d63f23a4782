#!/usr/bin/env bash
# Visits that an update comes into: in each, a new version of the program and a new pack are put in place, and the kiosk looks at
# both. It must go on showing the same card, and take both once the visit is over. Some minutes each, as the kiosk looks once a
# minute. The screen before and after a visit that was interrupted is left in target/ci.
#
# usage: updates.sh DISPLAY VISITS COMMAND...   (an X server that is running, and what starts the kiosk on it)
set -euo pipefail
export DISPLAY=$1
visits=$2
shift 2
. "$(dirname "$0")/kiosk.sh"
trap 'end_kiosk; rm -rf "$work"' EXIT
echo '{ "kiosk": { "diagonal": 10.1, "idleSeconds": 600 } }' >"$config/anteroom/clinic.json"

. "$(dirname "$0")/update.sh"
left=$(dirname "$0")/../../../target/ci
mkdir -p "$left"
# A picture may be drawn for seconds after the words stand, and longer on a machine that is busy.
wait_until_complete() {
  local since=$SECONDS before now
  before=$(picture)
  while [ $((SECONDS - since)) -lt 15 ]; do
    sleep 1
    now=$(picture)
    [ "$now" = "$before" ] || since=$SECONDS
    before=$now
  done
}
interrupted=0
start_kiosk "$@"
for ((visit = 1; visit <= visits; visit++)); do
  begin
  xdotool key Return
  wait_until_complete
  card=$(picture)
  xwd -root -silent >"$work/card.xwd"
  update "$visit"
  for _ in $(seq 10); do # a pack takes a while to check
    minute || break
    ! grep -q "version=\"9.$visit.0\"" "$status" || break
  done
  if [ "$(picture)" != "$card" ]; then
    interrupted=$((interrupted + 1))
    cp "$work/card.xwd" "$left/updates$DISPLAY-$visit-before.xwd"
    xwd -root -silent >"$left/updates$DISPLAY-$visit-after.xwd"
    echo "visit $visit: another picture"
    tail -n 5 "$work/said"
  fi
  kill -0 "$kiosk" || fail "visit $visit: the kiosk ended"
  grep -q "version=\"9.$visit.0\"" "$status" || fail "the new pack was not seen: $(grep '^anteroom_pack_info' "$status")"
  # only the last one is taken, so that not each visit needs a start
  [ "$visit" = "$visits" ] || lead "$program/current" versions/0
  be_done
done
for _ in $(seq 180); do kill -0 "$kiosk" 2>/dev/null || break; sleep 0.5; done
! kill -0 "$kiosk" 2>/dev/null || fail "the waiting kiosk does not give way to the update"
ended=0
wait "$kiosk" || ended=$?
kiosk=""
[ "$ended" = 10 ] || fail "it ended with $ended, not to be started again"
echo "updates.sh: $interrupted of $visits visits were interrupted"
[ "$interrupted" = 0 ]
