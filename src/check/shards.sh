#!/bin/bash
# GNU parallel runs the parts of a batch: together the same bytes as one run. Then what a group costs, and what a million
# would: shards.sh [GROUPS [PARTS [TIMED]]]. Debian: parallel
. "$(dirname "$0")/common.sh"
groups=${1:-64} parts=${2:-16} timed=${3:-200}
command -v parallel > /dev/null || { echo "parallel is not installed"; exit 2; }
cd "$work" && mkdir groups timed && export kreds
for i in $(seq "$groups"); do group "groups/gruppe-$i.yaml" "Gruppe $i" $((8 + i % 5)); done
only="--only flyer,calendar,agenda"
"$kreds" make groups -o whole -q $only || exit 1
seq "$parts" | parallel --will-cite -j 2 "$kreds make groups -o part-{} -q $only --shard {}/$parts" || wrong "a part of make failed"
mkdir together && for part in part-*; do [ -d "$part" ] && cp -r "$part"/. together/; done
sums whole > whole.sums; sums together > together.sums
[ "$(wc -l < whole.sums)" -ge $((3 * groups)) ] || wrong "hardly anything was made"
cmp -s whole.sums together.sums || wrong "make: other files or bytes: $(diff whole.sums together.sums | head -3)"
for folder in part-*; do [ -n "$(ls "$folder")" ] || echo "$folder has nothing to do"; done

"$kreds" directory groups -o directory -q || exit 1
seq "$parts" | parallel --will-cite -j 2 "$kreds directory groups -o piece-{} -q --shard {}/$parts" || wrong "a part of directory failed"
"$kreds" directory --merge piece-* -o merged -q || wrong "--merge failed"
sums directory | grep -v groups.json > directory.sums; sums merged | grep -v groups.json > merged.sums
cmp -s directory.sums merged.sums || wrong "directory: other files or bytes: $(diff directory.sums merged.sums | head -3)"
echo "$groups groups in $parts parts: $(wc -l < whole.sums) papers, $(wc -l < directory.sums) files of the directory"

TIMEFORMAT='%R %U %S'
# wall clock and processor, in seconds
took() { { time "$@" > said 2>&1; } 2>&1 | /usr/bin/awk '{ print $1, $2 + $3 }'; }
for i in $(seq "$timed"); do group "timed/gruppe-$i.yaml" "Gruppe $i" 10; done
one=$(took "$kreds" make timed/gruppe-1.yaml -o one -q $only)
many=$(took "$kreds" make timed -o many -q $only)
listed=$(took "$kreds" directory timed -o listed -q)
[ "$(ls many | wc -l)" = "$timed" ] || wrong "not all timed groups were made"
/usr/bin/awk -v n="$timed" 'BEGIN { getline one; split(one, a); getline many; split(many, b); getline listed; split(listed, c)
  for (i = 1; i <= 2; i++) {
    each = (b[i] - a[i]) / (n - 1)
    printf "%s: make %.0f ms to begin and %.1f ms a group (flyer, calendar, agenda); directory %.1f ms a group\n", \
      i == 1 ? "by the clock" : "of processor", 1000 * (a[i] - each), 1000 * each, 1000 * c[i] / n
    printf "  a million groups: %.1f hours here, %.1f on each of 16 such machines\n", each * 1e6 / 3600, each * 1e6 / 3600 / 16
  }
}' <<< "$one
$many
$listed"
finish shards
