#!/usr/bin/env bash
# Visits that an update comes into: in each, a new version of the program and a new pack are put in place, and the kiosk looks at
# both. It must go on showing the same card, and take both once the visit is over. A minute each, as often as the kiosk looks.
#
# usage: updates.sh DISPLAY VISITS COMMAND...   (an X server that is running, and what starts the kiosk on it)
set -euo pipefail
export DISPLAY=$1
visits=$2
shift 2
. "$(dirname "$0")/kiosk.sh"
trap 'end_kiosk; rm -rf "$work"' EXIT
echo '{ "kiosk": { "diagonal": 10.1, "idleSeconds": 600 } }' >"$config/anteroom/clinic.json"

program=$work/opt
mkdir -p "$program/versions/0"
lead() { # link, where to
  ln -sfn "$2" "$1.new"
  mv -T "$1.new" "$1"
}
update() { # number
  mkdir -p "$program/versions/$1"
  lead "$program/current" "versions/$1"
  cp -r "$(dirname "$0")/../../../resources/anteroom/pack" "$work/pack-$1"
  sed -i "s/\"version\" *: *\"[^\"]*\"/\"version\": \"9.$1.0\"/" "$work/pack-$1/pack.json"
  lead "$config/anteroom/pack" "$work/pack-$1"
}
status=$config/anteroom/state/status/anteroom.prom
# The kiosk looks for another program when it has written this file.
minute() {
  local before
  before=$(stat -c %Y "$status" 2>/dev/null || echo 0)
  for _ in $(seq 300); do
    kill -0 "$kiosk" 2>/dev/null || return 1
    [ "$(stat -c %Y "$status" 2>/dev/null || echo 0)" = "$before" ] || break
    sleep 0.5
  done
  sleep 3
  kill -0 "$kiosk" 2>/dev/null
}

update 0
interrupted=0
export JDK_JAVA_OPTIONS="-Danteroom.program=$program/versions/0"
start_kiosk "$@"
for ((visit = 1; visit <= visits; visit++)); do
  begin
  xdotool key Return
  sleep 2
  wait_until_still
  card=$(picture)
  update "$visit"
  if ! minute || [ "$(picture)" != "$card" ]; then
    interrupted=$((interrupted + 1))
    xwd -root -silent >"/tmp/updates-$visit.xwd"
    echo "visit $visit: $(kill -0 "$kiosk" 2>/dev/null && echo "another picture, in /tmp/updates-$visit.xwd" || echo "the kiosk ended")"
    kill -0 "$kiosk" 2>/dev/null || start_kiosk "$@"
    continue
  fi
  # a pack takes a while to check
  for _ in 1 2 3 4 5; do
    ! grep -q "version=\"9.$visit.0\"" "$status" || break
    minute || break
  done
  grep -q "version=\"9.$visit.0\"" "$status" || fail "the new pack was not seen: $(grep '^anteroom_pack_info' "$status")"
  [ "$(picture)" = "$card" ] || interrupted=$((interrupted + 1))
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
