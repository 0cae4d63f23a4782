#!/usr/bin/env bash
# A real CUPS with a printer that writes what it gets to a file: what a patient prints comes out, each fault is told within
# five seconds, and afterwards neither the queue nor the spool holds anything. Needs root, and the package cups. A minute or two.
#
#   mvn -q test-compile && src/test/ci/printer.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
for program in cupsd lp lpadmin lpstat cancel cupsdisable java; do
  command -v "$program" >/dev/null || { echo "printer.sh: there is no $program here"; exit 1; }
done
here=$(mktemp -d /tmp/anteroom-printer.XXXXXX)
out=$here/out
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$here"' EXIT
mkdir -p "$here"/{root,spool/tmp,cache,state,bin/backend,ppd,log} "$out"
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
cat >"$here/cupsd.conf" <<EOF
Listen $here/cups.sock
Browsing No
DefaultAuthType None
PreserveJobFiles No
PreserveJobHistory No
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
EOF
export CUPS_SERVER=$here/cups.sock
start_cups() {
  cupsd -f -c "$here/cupsd.conf" -s "$here/cups-files.conf" &
  cups=$!
  until lpstat -r 2>/dev/null | grep -q 'is running'; do kill -0 "$cups" || exit 1; sleep 0.2; done
}
echo well >"$here/mood"
start_cups
lpadmin -p desk -E -v desk:/ -m raw 2>/dev/null

print() { # milliseconds that the page stays wanted; prints the outcome, and after how many ms it was told
  java -Xshare:auto -cp target/classes:target/test-classes anteroom.operate.print.PrinterProbe desk "${1:-120000}"
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
case_of "a job that never ends, and a reset in the middle of it" PRINTS 5000 "$(print 8000)"
echo broken >"$here/mood"
case_of "a printer that stops its queue" NEEDS_HELP 5000 "$(print)"
cupsenable desk
cupsdisable desk
case_of "paused" NEEDS_HELP 5000 "$(print)"
cupsenable desk

# Nobody takes a page back whom a power cut has ended: the next start does.
echo slow >"$here/mood"
cupsdisable desk
lp -d desk -t Information - <<<"%PDF-1.4 a page that was left" >/dev/null
java -cp target/classes:target/test-classes anteroom.operate.print.PrinterProbe desk take-back
rest=$(left)
[ -z "$rest" ] && echo "ok: what an earlier run left is taken back" || { echo "FAILED: left: $rest"; failed=1; }
cupsenable desk

kill -STOP "$cups"
outcome=$(print)
kill -CONT "$cups"
sleep 3
java -cp target/classes:target/test-classes anteroom.operate.print.PrinterProbe desk take-back
case_of "CUPS hangs" NEEDS_HELP 5000 "$outcome"
kill "$cups"; wait "$cups" 2>/dev/null || true
case_of "CUPS is stopped" NEEDS_HELP 5000 "$(print)"
start_cups
case_of "no such printer" NEEDS_HELP 5000 "$(java -cp target/classes:target/test-classes anteroom.operate.print.PrinterProbe nowhere 120000)"
exit "$failed"
