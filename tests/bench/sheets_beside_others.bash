#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Labels from one list, by ours and by others, as the README states it: processor time and bytes a
# label, and the most memory. Needs time, zint, glabels and python3-segno; what is missing is left
# out.
#     tests/bench/sheets_beside_others.bash [labels]
set -euo pipefail

labels=${1:-2100}
source_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
ours=$source_dir/build/release/bin/bellpush-cli
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

# Links of 75 characters that have nothing in common but their beginning, and words.
awk -v labels="$labels" -v list="$work/list.csv" -v links="$work/links.csv" 'BEGIN {
    srand(1)
    print "number,payload,label" >list
    print "link,label" >links
    for (i = 0; i < labels; ++i) {
        payload = ""
        for (j = 0; j < 32; ++j)
            payload = payload sprintf("%x", int(rand() * 16))
        print "+16315553601," payload ",Shop " i >list
        print "https://wa.me/call/16315553601?biz_payload=" payload ",Shop " i >links
    }
}'
tail -n +2 "$work/links.csv" | cut -d, -f1 >"$work/links.txt"

# A sheet as Avery's L7160, a code and words on each label.
cat >"$work/sheet.glabels" <<END
<?xml version="1.0"?>
<Glabels-document xmlns="http://glabels.org/xmlns/3.0/">
  <Template brand="Avery" part="L7160" size="A4" description="Address labels">
    <Label-rectangle id="0" width="63.5mm" height="38.1mm" round="1.5mm" x_waste="0" y_waste="0">
      <Layout nx="3" ny="7" x0="7.25mm" y0="15.15mm" dx="66mm" dy="38.1mm"/>
    </Label-rectangle>
  </Template>
  <Objects id="0" rotate="False">
    <Object-barcode a0="1" a1="0" a2="0" a3="1" a4="0" a5="0" x="1mm" y="1mm" w="36mm" h="36mm" backend="libqrencode" style="IEC18004" text="False" checksum="True"
      field="link" format="60" color="0x000000ff"/>
    <Object-text a0="1" a1="0" a2="0" a3="1" a4="0" a5="0" x="39mm" y="2mm" w="23mm" h="34mm" justify="Left" valign="center">
      <Span font_family="Sans" font_size="9" font_weight="Regular" font_italic="False"
        color="0x000000ff" line_spacing="1"><Field name="label"/></Span>
    </Object-text>
  </Objects>
  <Merge type="Text/Comma/Line1Keys" src="$work/links.csv"/>
</Glabels-document>
END

cat >"$work/segno_codes.py" <<END
import segno, sys
for number, link in enumerate(open(sys.argv[1], encoding="utf-8").read().split("\n")[:-1]):
    segno.make_qr(link, error="m").save(f"{sys.argv[2]}/{number}.pdf", scale=2, border=4)
END

# measure <what> <output, a file or a folder> <command…>
measure() {
    local what=$1 output=$2
    shift 2
    if ! /usr/bin/time -f '%U %S %M' -o "$work/time" "$@" >"$work/said" 2>&1; then
        printf '%-44s failed: %s\n' "$what" "$(tail -n 1 "$work/said")"
        return 0
    fi
    local bytes
    bytes=$(find "$output" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum + 0 }')
    tail -n 1 "$work/time" | awk -v what="$what" -v labels="$labels" -v bytes="$bytes" '{
        printf "%-44s %7.3f ms %6.0f bytes a label, %5.1f MB\n", what, ($1 + $2) * 1000 / labels,
            bytes / labels, $3 / 1024 }'
}

has() { command -v "$1" >/dev/null; }

printf '%d labels\n' "$labels"
if [[ -x $ours ]]; then
    measure 'bellpush-cli sheet --no-verify: one PDF' "$work/a.pdf" \
        "$ours" sheet "$work/list.csv" --stock avery-l7160 -o "$work/a.pdf" --no-verify
    measure 'bellpush-cli sheet: one PDF, each code read' "$work/b.pdf" \
        "$ours" sheet "$work/list.csv" --stock avery-l7160 -o "$work/b.pdf"
fi
if has glabels-3-batch; then
    measure 'glabels-3-batch: one PDF' "$work/g.pdf" \
        glabels-3-batch -o "$work/g.pdf" "$work/sheet.glabels"
fi
if has zint; then
    for kind in svg eps; do
        mkdir "$work/zint-$kind"
        measure "zint --batch: codes as ${kind^^}, no sheet" "$work/zint-$kind" \
            zint --batch --barcode=QRCODE --secure=2 --quietzones --filetype="$kind" \
            -i "$work/links.txt" -o "$work/zint-$kind/~~~~~~.$kind"
    done
fi
if /usr/bin/python3 -c 'import segno' 2>/dev/null; then
    mkdir "$work/segno"
    measure 'segno: codes as PDF, no sheet' "$work/segno" \
        /usr/bin/python3 "$work/segno_codes.py" "$work/links.txt" "$work/segno"
fi
