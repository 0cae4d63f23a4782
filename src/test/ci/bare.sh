#!/usr/bin/env bash
# The README's two commands, word for word, as a stranger on a bare Debian 12: in a root that debootstrap has just made, without
# Java, Maven, git, sudo or a display. Then without Pango, where Maven by itself must say what is missing.
set -euo pipefail
cd "$(dirname "$0")/../../.."

say() { printf '\n== %s\n' "$*"; }
fail() {
  echo "$*" >&2
  exit 1
}

[ "$(id -u)" -eq 0 ] || fail "only root can make a root: sudo $0"
root=$(mktemp -d /var/tmp/bare.XXXXXX)
trap 'rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root"

environment=(MAVEN_OPTS=-Dsurefire.rerunFailingTestsCount=1)
. src/test/ci/root.sh

# The first block of commands in the README.
commands() { awk '/^```/ { if (inside) exit; inside = 1; next } inside' README.md; }

say "A bare Debian 12"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Codename: bookworm' | head -n 1)
log=$(debootstrap --variant=minbase bookworm "$root" ${mirror:+"$mirror"} 2>&1) || fail "$(tail -n 5 <<<"$log")"
# How this machine reaches the network: apt's proxies, and the authorities that it trusts besides the usual ones.
apt-config dump | grep -E '^Acquire::https?::' >"$root/etc/apt/apt.conf.d/network" || true
mkdir -p "$root/usr/local/share/ca-certificates"
find /usr/local/share/ca-certificates -name '*.crt' -exec cp {} "$root/usr/local/share/ca-certificates" \;
mkdir "$root/root/anteroom"
tar -c --exclude=./target --exclude=./.git . | tar -x -C "$root/root/anteroom"
for tool in java mvn git sudo; do
  ! inside "command -v $tool" || fail "$tool is there already"
done

[ "$(commands | wc -l)" -eq 2 ] || fail "the README's first block does not hold two commands: $(commands)"
while read -r command; do
  say "$command"
  inside "$command" || fail "ended with $?"
done < <(commands)
drawn=$(find "$root/root/anteroom/target/tour" -name '*.png' | wc -l)
[ "$drawn" -gt 100 ] || fail "only $drawn pictures in target/tour"

say "Without Pango"
rm "$root"/usr/lib/*/libpangoft2-1.0.so.0
for goal in javafx:run verify; do
  ! said=$(inside "timeout 120 mvn -B -ntp $goal 2>&1") || fail "mvn $goal ended well"
  grep -m 1 'apt install libpangoft2-1.0-0' <<<"$said" || fail "mvn $goal does not tell: $said"
  ! grep -P '^\tat ' <<<"$said" || fail "mvn $goal prints a stack trace"
done
