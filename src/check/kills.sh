#!/bin/bash
# Runs killed at random moments, half of them so that they may put away what they have begun.
. "$(dirname "$0")/common.sh"
times=${1:-1000}
papers=calendar.ics,calendar.csv,shopping.txt,social.md
cd "$work" && mkdir in
for i in 1 2 3 4; do group "in/g$i.yaml" "Gruppe $i" 9; done
"$kreds" make in -o before -q --only $papers || exit 1
sums before > before.sums
for i in 1 2 3 4; do group "in/g$i.yaml" "Gruppe $i" 10; done
cp -rp before right
start=$(date +%s%N); "$kreds" make in -o right -q --only $papers || exit 1; whole=$((($(date +%s%N) - start) / 1000000))
sums right > right.sums
died=0 midway=0
for run in $(seq "$times"); do
  rm -rf out && cp -rp before out
  random $((whole * 12 / 10)); wait=$drawn
  signal=$([ $((run % 2)) = 0 ] && echo KILL || echo TERM)
  "$kreds" make in -o out -q --only $papers > said 2>&1 & pid=$!
  sleep "$(printf '%d.%03d' $((wait / 1000)) $((wait % 1000)))"
  kill -$signal $pid 2> /dev/null; wait $pid 2> /dev/null; code=$?
  [ "$code" = 0 ] || died=$((died + 1))
  # each file is the old one or the new one
  sums out > now.sums
  grep -vxFf before.sums now.sums | grep -vxFf right.sums > torn
  [ -s torn ] && wrong "run $run, $signal after $wait ms: $(cat torn)"
  cmp -s now.sums before.sums || cmp -s now.sums right.sums || midway=$((midway + 1))
  [ $signal = TERM ] && [ "$code" != 0 ] && litter out && wrong "run $run left litter"
  [ "$code" = 0 ] && ! cmp -s now.sums right.sums && wrong "run $run said that it was done"
  "$kreds" make in -o out -q --only $papers > said 2>&1 || wrong "run $run: the next one failed: $(cat said)"
  sums out | cmp -s - right.sums || wrong "run $run: the next one ended otherwise"
  litter out && wrong "run $run: the next one left litter"
done
echo "$times runs within $whole ms, $died of them stopped, $midway with some files old and some new"
finish kills
