#!/bin/bash
# Runs killed at random moments, half of them so that they may put away what they have begun.
. "$(dirname "$0")/common.sh"
times=${1:-200}
mkdir "$work/in" && for i in 1 2 3 4 5; do group "$work/in/g$i.yaml" "Gruppe $i" 10; done
cd "$work"
for i in 1 2 3 4 5; do group "in/g$i.yaml" "Gruppe $i" 9; done
"$kreds" make in -o before -q || exit 1
sums before > before.sums
for i in 1 2 3 4 5; do group "in/g$i.yaml" "Gruppe $i" 10; done
cp -rp before right
start=$(date +%s%N); "$kreds" make in -o right -q || exit 1; whole=$((($(date +%s%N) - start) / 1000000))
sums right > right.sums
for run in $(seq "$times"); do
  rm -rf out && cp -rp before out
  random "$((whole * 11 / 10))"; wait=$drawn
  signal=$([ $((run % 2)) = 0 ] && echo KILL || echo TERM)
  "$kreds" make in -o out -q > said 2>&1 & pid=$!
  sleep "$(printf '%d.%03d' $((wait / 1000)) $((wait % 1000)))"
  kill -$signal $pid 2> /dev/null; wait $pid 2> /dev/null; code=$?
  # each file is the old one or the new one
  sums out | grep -vxFf before.sums | grep -vxFf right.sums > torn
  [ -s torn ] && wrong "run $run, $signal after $wait ms: $(cat torn)"
  [ $signal = TERM ] && [ "$code" != 0 ] && litter out && wrong "run $run left litter"
  [ "$code" = 0 ] && ! sums out | cmp -s - right.sums && wrong "run $run said that it was done"
  "$kreds" make in -o out -q > said 2>&1 || wrong "run $run: the next one failed: $(cat said)"
  sums out | cmp -s - right.sums || wrong "run $run: the next one ended otherwise"
  litter out > left && ! grep -q tmp left && wrong "run $run: the next one left litter"
done
echo "$times kills within $whole ms"
finish kills
