#!/bin/bash
# A flyer for each of 145 groups: Kreds in one run, Typst in one process, WeasyPrint in one process and as a command for each
# flyer, one after the other and around again: compare.sh [GROUPS [ROUNDS]]. Same words, pictures and font; Kreds' are PDF/UA-1 and PDF/A-2a, the others' PDF/UA-1.
# Kreds reads its definitions and plans, too; the others are given the words. Build with mvn -DskipTests package first.
# Debian: weasyprint nodejs; npm install @myriaddreamin/typst-ts-node-compiler in a folder, and NODE_MODULES names it.
. "$(dirname "$0")/../common.sh"
here=$(cd "$(dirname "$0")/../../.." && pwd)
kreds=${KREDS:-$here/target/kreds/bin/kreds}
groups=${1:-145} rounds=${2:-3} weasy=10
beside=$here/src/check/compare fonts=$here/src/main/resources/dk/kreds/render/pdf/fonts
classes=${CLASSES:-$here/target/test-classes:$here/target/classes}
modules=${NODE_MODULES:?the folder that npm installed @myriaddreamin/typst-ts-node-compiler in}
cd "$work" && mkdir words weasy && cp "$beside/flyer.typ" words/ && cp "$beside/typst.mjs" . && ln -s "$modules/node_modules" .
(cd "$here" && "${kreds%/bin/kreds}/runtime/bin/java" -cp "$classes" dk.kreds.testing.Generated "$work/groups" "$groups") || exit 2
"$kreds" make groups -o html --only flyer.html -q || exit 2
/usr/bin/python3 "$beside/texts.py" words html/*/public/flyer.html || exit 2
flyers=$(find words -name '*.json' | wc -l)
TIMEFORMAT='%R %U %S'
took() { # $1 name, the rest a command
  local name=$1; shift
  sync # or whoever waits for the disk, as Kreds does after each file, waits for what others have written
  { time "$@" > said 2>&1; } 2>> "$name.times" || wrong "$name: $(head -2 said)"
}
for round in $(seq "$rounds"); do
  # a folder each: where many files were removed just before, new ones take longer
  mkdir "typst-$round"
  took kreds "$kreds" make groups -o "kreds-$round" --only flyer.pdf -q
  took typst node typst.mjs "$work/words" "$fonts" "$work/typst-$round" ua-1
  took weasy-command weasyprint -q --pdf-variant pdf/ua-1 html/*-00000/public/flyer.html weasy/one.pdf
  took weasy-1 /usr/bin/python3 "$beside/weasy.py" "$fonts" weasy html/*-00000/public/flyer.html
  took weasy /usr/bin/python3 "$beside/weasy.py" "$fonts" weasy $(find html -name flyer.html | sort | head -$((weasy + 1)))
done
for name in kreds typst; do
  made=$(find "$name-$rounds" -name '*.pdf' | wc -l)
  [ "$made" = "$flyers" ] || wrong "$name made $made of $flyers flyers"
done
# the median of each, by the clock and of processor; of WeasyPrint what 10 more take, 145 times, and a command, 145 times
/usr/bin/awk -v n="$flyers" -v more="$weasy" '
  function median(a, m,   i, j, t) { for (i = 1; i <= m; i++) for (j = i + 1; j <= m; j++) if (a[j] < a[i]) { t = a[i]; a[i] = a[j]; a[j] = t }; return a[int((m + 1) / 2)] }
  { sub(/\.times$/, "", FILENAME); k = FILENAME; c[k]++; clock[k, c[k]] = $1; cpu[k, c[k]] = $2 + $3 }
  function of(all, k,   i, a) { for (i = 1; i <= c[k]; i++) a[i] = all[k, i]; return median(a, c[k]) }
  function told(name, wall, work, kw, kc) { printf "%-22s %7.2f s by the clock %7.2f s of processor  Kreds takes %.2f and %.2f times as long\n", name, wall, work, kw / wall, kc / work }
  END {
    kw = of(clock, "kreds"); kc = of(cpu, "kreds")
    printf "%d flyers\n", n
    told("Kreds", kw, kc, kw, kc)
    told("Typst", of(clock, "typst"), of(cpu, "typst"), kw, kc)
    eachw = (of(clock, "weasy") - of(clock, "weasy-1")) / more; eachc = (of(cpu, "weasy") - of(cpu, "weasy-1")) / more
    told("WeasyPrint", of(clock, "weasy-1") + eachw * (n - 1), of(cpu, "weasy-1") + eachc * (n - 1), kw, kc)
    told("WeasyPrint, command", of(clock, "weasy-command") * n, of(cpu, "weasy-command") * n, kw, kc)
  }' kreds.times typst.times weasy-1.times weasy.times weasy-command.times
finish compare
