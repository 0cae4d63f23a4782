#!/usr/bin/env bash
# Two builds of the Debian package of the same source must be the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../../.."
build() { # where to, what else Maven is told
  mvn -q -B -ntp -Ppackage -DskipTests "${@:2}" clean package
  mv target/anteroom_*.deb "$1"
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build "$work/one.deb"
sleep 61
dpkg-deb --fsys-tarfile "$work/one.deb" | tar -xO ./opt/anteroom/lib/app/classes.list >"$work/classes.list"
umask 077
TZ=Pacific/Auckland build "$work/two.deb" -Dpackage.classes="$work/classes.list"
cmp "$work/one.deb" "$work/two.deb" || {
  for n in one two; do dpkg-deb -R "$work/$n.deb" "$work/$n"; done
  diff -rq "$work/one" "$work/two" || true
  exit 1
}
lintian --no-tag-display-limit --fail-on error "$work/one.deb"
echo "the same bytes: $(sha256sum <"$work/one.deb" | cut -c1-16)"
