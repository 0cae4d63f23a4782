#!/usr/bin/env bash
# Two builds of the Debian package of the same source must be the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../../.."
build() {
  mvn -q -B -ntp -Ppackage -DskipTests clean package
  mv target/anteroom_*.deb "$1"
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build "$work/one.deb"
sleep 61
build "$work/two.deb"
cmp "$work/one.deb" "$work/two.deb" || {
  for n in one two; do dpkg-deb -R "$work/$n.deb" "$work/$n"; done
  diff -rq "$work/one" "$work/two" || true
  exit 1
}
lintian --no-tag-display-limit --fail-on error "$work/one.deb"
echo "the same bytes: $(sha256sum <"$work/one.deb" | cut -c1-16)"
