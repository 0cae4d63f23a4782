#!/usr/bin/env bash
# A real CUPS with Debian's own rules and a printer that writes what it gets to a file, and a user with as little as the kiosk's
# service has: no rights of root and no network. What a patient prints comes out, each fault is told within five seconds, and
# afterwards neither the queue nor the spool holds anything. Needs root, and the package cups. Half a minute.
#
#   mvn -q test-compile && src/test/ci/printer.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
for program in cupsd lp lpadmin lpstat cancel cupsdisable java setpriv unshare; do
  command -v "$program" >/dev/null || { echo "printer.sh: there is no $program here"; exit 1; }
done
here=$(mktemp -d /tmp/anteroom-printer.XXXXXX)
out=$here/out
cups=""
cleanup() {
  [ -z "$cups" ] || { kill -CONT "$cups" && kill "$cups" && wait "$cups"; } 2>/dev/null || true
  rm -rf "$here"
}
trap cleanup EXIT
mkdir -p "$here"/{root,spool/tmp,cache,state,bin/backend,log,classes} "$out"
# Whoever prints may not be allowed to read the sources.
for room in classes test-classes; do
  (cd "target/$room" && cp -r --parents anteroom/content/Printer* anteroom/operate/print "$here/classes" 2>/dev/null) || true
done
chmod -R a+rX "$here/classes"
chmod 755 "$here"
chgrp -R lp "$here"/{spool,cache,state}
for part in /usr/lib/cups/*; do [ "${part##*/}" = backend ] || ln -s "$part" "$here/bin/${part##*/}"; done

# The printer: does what the file "mood" says.
cat >"$here/bin/backend/desk" <<EOF
#!/bin/sh
[ \$# -eq 0 ] && { echo 'direct desk "Unknown" "Desk"'; exit 0; }
case \$(cat $here/mood) in
  well) cat \${6:-/dev/stdin} > $out/page.\$1; exit 0 ;;
  empty) echo 'STATE: +media-empty-error' >&2; exec sleep 600 ;;
  jammed) echo 'STATE: +media-jam-error' >&2; exec sleep 600 ;;
  off) echo 'STATE: +offline-report,connecting-to-device' >&2; exec sleep 600 ;;
  slow) echo 'STATE: -media-empty-error,media-jam-error,offline-report,connecting-to-device' >&2; exec sleep 600 ;;
  broken) exit 4 ;;
esac
EOF
chmod 700 "$here/bin/backend/desk"
cat >"$here/cups-files.conf" <<EOF
ServerRoot $here/root
ServerBin $here/bin
RequestRoot $here/spool
TempDir $here/spool/tmp
CacheDir $here/cache
StateDir $here/state
DataDir /usr/share/cups
AccessLog $here/log/access
ErrorLog $here/log/error
PageLog $here/log/page
SystemGroup root
User lp
Group lp
EOF
# As Debian has it, with what deploy/printers.md says beside.
{
  printf '%s\n' "Listen $here/cups.sock" 'Browsing No' 'PreserveJobFiles No' 'PreserveJobHistory No'
  grep -vE '^(Listen|Browsing|IdleExitTimeout|WebInterface)' /usr/share/cups/cupsd.conf.default
} >"$here/cupsd.conf"
export CUPS_SERVER=$here/cups.sock
start_cups() {
  cupsd -f -c "$here/cupsd.conf" -s "$here/cups-files.conf" &
  cups=$!
  until lpstat -r 2>/dev/null | grep -q 'is running'; do kill -0 "$cups" || exit 1; sleep 0.2; done
}
echo well >"$here/mood"
start_cups
lpadmin -p desk -E -v desk:/ -m raw 2>/dev/null

as_the_kiosk() {
  unshare --net setpriv --reuid nobody --regid nogroup --clear-groups --no-new-privs --bounding-set=-all -- "$@"
}
probe() { as_the_kiosk java -XX:TieredStopAtLevel=1 -cp "$here/classes" anteroom.operate.print.PrinterProbe "$@"; }
print() { # milliseconds that the page stays wanted; prints the outcome, and after how many ms it was told
  probe desk "${1:-120000}"
}
left() { find "$here/spool" -type f | grep -vE '/tmp$' || true; lpstat -o desk 2>/dev/null || true; lpstat -W completed -o desk 2>/dev/null || true; }

failed=0
case_of() { # name, outcome that is right, longest ms, what was printed
  local outcome=${4%% *} ms=${4##* } rest
  rest=$(left)
  if [ "$outcome" = "$2" ] && [ "$ms" -le "$3" ] && [ -z "$rest" ]; then
    echo "ok: $1: $outcome after $ms ms, nothing left"
  else
    echo "FAILED: $1: $4; left: $rest"
    failed=1
  fi
}

case_of "a page comes out" PRINTS 5000 "$(print)"
[ "$(head -c 5 "$out"/page.*)" = '%PDF-' ] || { echo "FAILED: what came out is no PDF"; failed=1; }
for mood in empty jammed off; do
  echo "$mood" >"$here/mood"
  case_of "$mood" NEEDS_HELP 5000 "$(print)"
  cupsenable desk
done
echo slow >"$here/mood"
case_of "a job that never ends, and a reset in the middle of it" PRINTS 5000 "$(print 4000)"
echo broken >"$here/mood"
case_of "a printer that stops its queue" NEEDS_HELP 5000 "$(print)"
cupsenable desk
cupsdisable desk
case_of "paused" NEEDS_HELP 5000 "$(print)"
cupsenable desk

# Nobody takes a page back whom a power cut has ended: the next start does.
echo slow >"$here/mood"
cupsdisable desk
as_the_kiosk lp -d desk -t Information - <<<"%PDF-1.4 a page that was left" >/dev/null
[ -n "$(left)" ] || { echo "FAILED: nothing was left to take back"; failed=1; }
probe desk take-back
rest=$(left)
[ -z "$rest" ] && echo "ok: what an earlier run left is taken back" || { echo "FAILED: left: $rest"; failed=1; }
cupsenable desk

kill -STOP "$cups"
outcome=$(print)
kill -CONT "$cups"
until lpstat -r 2>/dev/null | grep -q 'is running'; do sleep 0.2; done
probe desk take-back
case_of "CUPS hangs" NEEDS_HELP 5000 "$outcome"
kill "$cups" && wait "$cups" 2>/dev/null || true
cups=""
case_of "CUPS is stopped" NEEDS_HELP 5000 "$(print)"
start_cups
case_of "no such printer" NEEDS_HELP 5000 "$(probe nowhere 120000)"
exit "$failed"
