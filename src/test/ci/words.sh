#!/bin/sh
# By hand: words go out, through the programs of others, and come back as the same pack, byte for byte.
# usage: words.sh [target/anteroom/bin/anteroom]
# Needs: apt-get install --no-install-recommends libreoffice-calc-nogui translate-toolkit
set -eu
anteroom=${1:-target/anteroom/bin/anteroom}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r resources/anteroom/pack "$work/pack"
if [ ! -d "$work/pack/es" ]; then # any second language will do
  cp -r "$work/pack/en" "$work/pack/es"
  sed -i 's/{ "tag": "en", "name": "English" }/&, { "tag": "es", "name": "Español" }/' "$work/pack/pack.json"
fi
cp -r "$work/pack" "$work/before"

same() {
  diff -r "$work/before" "$work/pack" && echo "$1: the same pack, byte for byte"
}

for language in en es; do
  "$anteroom" words "$work/words.xlsx" --language "$language" --pack "$work/pack"
  mkdir -p "$work/office"
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to 'xlsx:Calc MS Excel 2007 XML' \
    --outdir "$work/office" "$work/words.xlsx" >/dev/null
  cmp -s "$work/words.xlsx" "$work/office/words.xlsx" && { echo "LibreOffice saved nothing"; exit 1; }
  "$anteroom" words --take "$work/office/words.xlsx" --write --language "$language" --pack "$work/pack"
  same "workbook in $language, opened and saved by LibreOffice"
done

"$anteroom" translate "$work/words.xlf" --to es --pack "$work/pack"
/usr/bin/python3 - "$work/words.xlf" "$work/saved.xlf" <<'PYTHON'
import sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
units = [unit for unit in store.units if unit.istranslatable()]
assert all(unit.source and unit.target and unit.getnotes() for unit in units)
units[0].target = units[0].target  # written by the tool itself
store.savefile(sys.argv[2])
print(len(units), "units read by translate-toolkit")
PYTHON
"$anteroom" translate --take "$work/saved.xlf" --write --to es --pack "$work/pack"
same "XLIFF, opened and saved by translate-toolkit"
