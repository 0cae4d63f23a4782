#!/usr/bin/env bash
# Two whole builds of the Debian package, of two clones of the last commit, must be the same bytes: in another folder, at another time, in
# another time zone, with another umask, and with the search learned anew. By hand: the learning alone takes minutes.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$(mktemp -d /var/tmp/same-bytes.XXXXXX)
trap 'rm -rf "$work"' EXIT
git clone -q . "$work/one"
git clone -q "$work/one" "$work/a-folder-with-a-longer-name/two"
build() { # folder, what else Maven is told
  (cd "$1" && mvn -q -B -ntp -Ppackage -DskipTests -Dmaven.repo.local="${MAVEN_REPOSITORY:-$HOME/.m2/repository}" "${@:2}" package)
}
build "$work/one"
sleep 61
umask 077
mkdir -p "$work/home"
# what was learned is kept below the user's home
TZ=Pacific/Auckland build "$work/a-folder-with-a-longer-name/two" -Duser.home="$work/home" \
  -Dpackage.classes="$work/one/target/deb/opt/anteroom/lib/app/classes.list"
[ -n "$(ls "$work/home/.cache/anteroom/trained")" ] || { echo "nothing was learned anew" >&2; exit 1; }
debs=("$work"/one/target/anteroom_*.deb "$work"/*/two/target/anteroom_*.deb)
cmp "${debs[@]}" || {
  for n in 0 1; do dpkg-deb -R "${debs[$n]}" "$work/$n"; done
  diff -rq "$work/0" "$work/1" || true
  trap - EXIT
  echo "both are left in $work" >&2
  exit 1
}
lintian --no-tag-display-limit --fail-on error "${debs[0]}"
echo "the same bytes: $(sha256sum <"${debs[0]}" | cut -c1-16)"
