#!/usr/bin/env bash
# The kiosk and every program that it starts open no socket of the internet, not even to this machine: in a visit with a question, reading
# aloud and a page on paper, an update of the program and the words, the status that is written each minute, and the month's report that
# staff print. Java itself, when it loads its library for files and sockets, tries which kinds of sockets there are, and closes them at once;
# under the service's limits these are refused. Needs root, strace and cups. Some minutes.
#
# usage: sockets.sh DISPLAY COMMAND...   (an X server that is running, and what starts the kiosk on it)
set -euo pipefail
export DISPLAY=$1
shift
. "$(dirname "$0")/kiosk.sh"
cups=""
cleanup() {
  # strace does not take the kiosk with it
  [ -z "$kiosk" ] || pkill -9 -P "$kiosk" || true
  end_kiosk
  [ -z "$cups" ] || { kill "$cups" && wait "$cups"; } 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT

# A printer that takes what it gets.
desk=$work/cups
mkdir -p "$desk"/{root,spool/tmp,cache,state}
chmod -R a+rX "$work"
chgrp -R lp "$desk"
cat >"$desk/files.conf" <<END
ServerRoot $desk/root
RequestRoot $desk/spool
TempDir $desk/spool/tmp
CacheDir $desk/cache
StateDir $desk/state
AccessLog $desk/access
ErrorLog $desk/error
PageLog $desk/page
FileDevice Yes
SystemGroup root
User lp
Group lp
END
{
  printf '%s\n' "Listen $desk/sock" 'Browsing No'
  grep -vE '^(Listen|Browsing|IdleExitTimeout|WebInterface)' /usr/share/cups/cupsd.conf.default
} >"$desk/cupsd.conf"
export CUPS_SERVER=$desk/sock
cupsd -f -c "$desk/cupsd.conf" -s "$desk/files.conf" &
cups=$!
until lpstat -r 2>/dev/null | grep -q 'is running'; do kill -0 "$cups" || fail "no CUPS"; sleep 0.2; done
lpadmin -p desk -E -v file:///dev/null -m raw 2>/dev/null

printf '%s\n' '{ "kiosk": { "diagonal": 10.1, "idleSeconds": 600 }, "lobby": { "counts": true, "printer": "desk", "paper": "a4" } }' \
  >"$config/anteroom/clinic.json"
printf '271828\n271828\n' | XDG_CONFIG_HOME=$config "${@:1:$#-1}" pin >/dev/null
. "$(dirname "$0")/update.sh"
sockets=$work/sockets
start_kiosk strace -f --seccomp-bpf -qq -e trace=socket,connect,bind,listen,sendto -e signal=none -o "$sockets" "$@"
internet() { grep -cE 'socket\(AF_INET' "$sockets" || true; }
tried=$(internet)

comes_out() { # how many pages have been handed over
  for _ in $(seq 150); do
    [ "$(grep -c 'Send-Document successful-ok' "$desk/access")" -lt "$1" ] || return 0
    sleep 0.2
  done
  return 1
}
open_questions
xdotool type "can i drive home"
wait_until_still
xdotool key Return
read_aloud
choose "When can I drive"
choose "$(name shell.home.spoken)"
choose "Aftercare"
# its last card leads to what can be taken home
xdotool key F1
for _ in $(seq 20); do
  before=$(picture)
  xdotool key Right
  wait_until_still
  [ "$(picture)" != "$before" ] || break
done
from=$(lines)
read_page
hear "$(name take.title)" 6 "$from" || choose "$(name take.door)"
choose "$(name take.paper)"
choose "$(name page.print)"
comes_out 1 || fail "nothing is printed for the patient"

update 1
for _ in $(seq 10); do
  minute || fail "the kiosk ended in the middle of a visit"
  ! grep -q 'version="9.1.0"' "$status" || break
done
grep -q 'version="9.1.0"' "$status" || fail "the new pack was not seen"

knock
enter_pin 271828
read_page
choose "$(name staff.counts)"
choose "$(name staff.counts.print)"
comes_out 2 || fail "no report is printed"
be_done
for _ in $(seq 240); do kill -0 "$kiosk" 2>/dev/null || break; sleep 0.5; done
! kill -0 "$kiosk" 2>/dev/null || fail "the update is not taken"

local_ones=$(grep -cE 'socket\(AF_(UNIX|NETLINK)' "$sockets" || true)
[ "$local_ones" -gt 0 ] || fail "strace saw nothing"
[ "$(internet)" = "$tried" ] || fail "sockets of the internet: $(grep -E 'socket\(AF_INET' "$sockets" | tail -n +$((tried + 1)))"
! grep -E 'sa_family=AF_INET' "$sockets" || fail "an address of the internet was used"
echo "sockets.sh: none of the internet after the start, no address of it ever; $tried kinds tried by Java at the start; $local_ones local sockets" \
  "in $(cut -d' ' -f1 "$sockets" | sort -u | wc -l) threads and programs"
