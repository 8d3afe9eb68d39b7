#!/bin/bash
# The same groups in other time zones, languages and places: the same bytes.
. "$(dirname "$0")/common.sh"
times=${1:-60}
cd "$work" && mkdir -p "æøå ñ/in"
for i in $(seq 20); do group "æøå ñ/in/gruppe på Ærø $i.yaml" "Gruppe på Ærø $i" 10; done
LC_ALL=C.UTF-8 TZ=Europe/Copenhagen "$kreds" make "æøå ñ/in" -o "æøå ñ/right" -q || exit 1
sums "æøå ñ/right" > right.sums
zones=(UTC Pacific/Kiritimati America/St_Johns Asia/Kathmandu Pacific/Apia Europe/Oslo Nowhere/Land)
names=("LC_ALL=C" "LANG=C" "LANG=POSIX" "LANG=da_DK.UTF-8" "LANG=nb_NO.ISO-8859-1" "LC_ALL=tr_TR.UTF-8" "LC_CTYPE=C" "LANG=xx_YY" "LC_ALL=" "LC_ALL=th_TH.UTF-8")
for run in $(seq "$times"); do
  zone=${zones[$((run % ${#zones[@]}))]}; name=${names[$((run % ${#names[@]}))]}
  rm -rf out
  env -u LC_ALL -u LANG -u LC_CTYPE "$name" TZ=$zone "$kreds" make "æøå ñ/in" -o "out" -q > said 2>&1 || wrong "$name $zone: $(head -2 said)"
  sums out | cmp -s - right.sums || wrong "$name $zone: other bytes"
done
echo "$((times * 20)) groups"
finish places
