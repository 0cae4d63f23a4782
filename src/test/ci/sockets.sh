#!/usr/bin/env bash
# The kiosk and every program that it starts open no socket of the internet, not even to this machine: in a visit with a question, reading
# aloud and a page on paper, an update of the program and the words, the status that is written each minute, and the month's report that
# staff print. Needs root, strace and cups. Some minutes.
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
start_kiosk strace -f --seccomp-bpf -qq -e trace=socket,socketpair -e signal=none -o "$sockets" "$@"

printed() { lpstat -W completed -o desk 2>/dev/null | wc -l; }
open_questions
xdotool type "can i drive home"
wait_until_still
xdotool key Return
read_aloud
choose "When can I drive"
# at the end of the answer's pages
for _ in $(seq 8); do
  from=$(lines)
  choose "$(name take.door; name shell.next)"
  ! hear "$(name take.title)" 4 "$from" || break
done
choose "$(name take.paper)"
from=$(lines)
choose "$(name page.print)"
hear "$(name page.printed)" 30 "$from" || fail "nothing is printed for the patient"

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
from=$(lines)
choose "$(name staff.counts.print)"
hear "$(name page.printed)" 30 "$from" || fail "no report is printed"
be_done
for _ in $(seq 240); do kill -0 "$kiosk" 2>/dev/null || break; sleep 0.5; done
! kill -0 "$kiosk" 2>/dev/null || fail "the update is not taken"

local_ones=$(grep -cE 'AF_(UNIX|NETLINK)' "$sockets" || true)
[ "$local_ones" -gt 0 ] || fail "strace saw nothing"
! grep -vE 'AF_(UNIX|NETLINK)|^[0-9]+ +(\+\+\+|---|<\.\.\.)' "$sockets" || fail "a socket that is not local"
echo "sockets.sh: $local_ones local sockets, none of the internet, in $(cut -d' ' -f1 "$sockets" | sort -u | wc -l) threads and programs"
