#!/usr/bin/env bash
# Whether all native code in a Debian package is for the processor that the package names. Usage: natives.sh PACKAGE.deb
set -euo pipefail
fail() {
  echo "$*" >&2
  exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb -x "$1" "$work"
# Where an ELF file names its processor, and what stands there (elf.h: e_machine).
case $(dpkg-deb -f "$1" Architecture) in
  amd64) machine=3e00 ;;
  arm64) machine=b700 ;;
  *) fail "no processor of that name" ;;
esac
count=0
while IFS= read -r -d '' file; do
  [ "$(head -c 4 "$file" | od -An -tx1 | tr -d ' ')" = 7f454c46 ] || continue
  count=$((count + 1))
  [ "$(od -An -tx1 -j 18 -N 2 "$file" | tr -d ' ')" = $machine ] || fail "${file#"$work"} is for another processor"
done < <(find "$work" -type f -size +1k ! -name '*.jar' -print0)
[ "$count" -gt 20 ] || fail "only $count files of native code"
foreign=$(find "$work" -name '*.dll' -o -name '*.dylib')
while IFS= read -r -d '' jar; do
  foreign+=$(jar --list --file="$jar" | grep -E '\.(so|dll|dylib|jnilib)$' | sed "s,^,$(basename "$jar"): ," || true)
done < <(find "$work" -name '*.jar' -print0)
[ -z "$foreign" ] || fail "native code of other systems, or inside of a jar: $foreign"
echo "$count files of native code, all for $(dpkg-deb -f "$1" Architecture)"
