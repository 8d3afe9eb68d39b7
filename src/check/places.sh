#!/bin/bash
# The same groups in other time zones, languages and places: the same bytes.
. "$(dirname "$0")/common.sh"
times=${1:-50} groups=20
papers=(flyer,calendar budget,agenda press,web,social welcome,contacts reminders,shopping start-checklist,outreach)
cd "$work" && mkdir -p "æøå ñ/in"
languages=(da nb nn en)
for i in $(seq $groups); do
  group "æøå ñ/in/gruppe på Ærø $i.yaml" "Gruppe på Ærø $i" $((8 + i % 5))
  sed -i "s/^language: da/language: ${languages[$((i % 4))]}/" "æøå ñ/in/gruppe på Ærø $i.yaml"
done
for some in "${papers[@]}"; do
  LC_ALL=C.UTF-8 TZ=Europe/Copenhagen "$kreds" make "æøå ñ/in" -o "æøå ñ/$some" -q --only "$some" || exit 1
  sums "æøå ñ/$some" > "$some.sums"
  [ -s "$some.sums" ] || wrong "$some: nothing to compare"
done
zones=(UTC Pacific/Kiritimati America/St_Johns Asia/Kathmandu Pacific/Apia Europe/Oslo Nowhere/Land)
names=("LC_ALL=C" "LANG=C" "LANG=POSIX" "LANG=da_DK.UTF-8" "LANG=nb_NO.ISO-8859-1" "LC_ALL=tr_TR.UTF-8" "LC_CTYPE=C" "LANG=xx_YY" "LC_ALL=" "LC_ALL=th_TH.UTF-8" "LC_ALL=ar_EG.UTF-8")
for run in $(seq "$times"); do
  zone=${zones[$((run % ${#zones[@]}))]}; name=${names[$((run % ${#names[@]}))]}; some=${papers[$((run % ${#papers[@]}))]}
  rm -rf out
  env -u LC_ALL -u LANG -u LC_CTYPE "$name" TZ=$zone "$kreds" make "æøå ñ/in" -o out -q --only "$some" > said 2>&1 ||
    wrong "$name $zone: $(head -2 said)"
  sums out | cmp -s - "$some.sums" || wrong "$name $zone: other bytes in $some"
done
echo "$((times * groups)) groups"
finish places
