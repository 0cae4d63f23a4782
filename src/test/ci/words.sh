#!/bin/sh
# By hand: words go out, through the programs of others, and come back as the same pack, byte for byte. What of them is not installed
# is named and left out.
# usage: words.sh [target/anteroom/bin/anteroom]
# Uses: apt-get install --no-install-recommends libreoffice-calc-nogui translate-toolkit
set -eu
anteroom=${1:-target/anteroom/bin/anteroom}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r resources/anteroom/pack "$work/pack"
# words of the screens that the pack brings make the round trip, too
cp resources/anteroom/text/strings_es.properties "$work/pack/es/strings.properties"
cp -r "$work/pack" "$work/before"
"$anteroom" check "$work/pack" >/dev/null

same() {
  diff -r "$work/before" "$work/pack" && echo "$1: the same pack, byte for byte"
}

office=$(command -v soffice || command -v libreoffice || true)
if [ -n "$office" ]; then
  for language in en es; do
    "$anteroom" words "$work/words.xlsx" --language "$language" --pack "$work/pack"
    mkdir -p "$work/office"
    "$office" -env:UserInstallation="file://$work/profile" --headless --convert-to 'xlsx:Calc MS Excel 2007 XML' \
      --outdir "$work/office" "$work/words.xlsx" >/dev/null
    cmp -s "$work/words.xlsx" "$work/office/words.xlsx" && { echo "LibreOffice saved nothing"; exit 1; }
    "$anteroom" words --take "$work/office/words.xlsx" --write --language "$language" --pack "$work/pack"
    same "workbook in $language, opened and saved by LibreOffice"
  done
else
  echo "LibreOffice is not installed: workbooks are not tried"
fi

"$anteroom" translate "$work/words.xlf" --to es --pack "$work/pack"
"$anteroom" translate --take "$work/words.xlf" --write --to es --pack "$work/pack"
same "XLIFF as it is"
if /usr/bin/python3 -c 'import translate.storage.xliff' 2>/dev/null; then
  /usr/bin/python3 - "$work/words.xlf" "$work/saved.xlf" <<'PYTHON'
import sys
from translate.storage import xliff
store = xliff.xlifffile.parsefile(sys.argv[1])
units = [unit for unit in store.units if unit.istranslatable()]
assert all(unit.source and unit.target and unit.getnotes() for unit in units)
for unit in units:
    unit.target = unit.target  # written by the tool itself
store.savefile(sys.argv[2])
strings = [unit for unit in units if "strings.properties" in unit.xmlelement.getparent().getparent().get("original")]
assert len(strings) > 300
print(len(units), "units read and written by translate-toolkit,", len(strings), "of them words of the screens")
PYTHON
  "$anteroom" translate --take "$work/saved.xlf" --write --to es --pack "$work/pack"
  same "XLIFF, opened and saved by translate-toolkit"
else
  echo "translate-toolkit is not installed: XLIFF is not tried with it"
fi
