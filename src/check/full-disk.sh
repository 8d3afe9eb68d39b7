#!/bin/bash
# A disk of each of many sizes, all too small or just large enough; needs the right to mount one.
. "$(dirname "$0")/common.sh"
times=${1:-200}
cleanup() { umount "$work/disk" 2> /dev/null; rm -rf "$work"; }
papers=calendar.ics,calendar.csv,shopping.txt,social.md,shopping.html,calendar.pdf
mkdir "$work/in" "$work/disk" && cd "$work" && for i in 1 2 3; do group "in/g$i.yaml" "Gruppe $i" 10; done
"$kreds" make in -o right -q --only $papers || exit 1
sums right > right.sums
need=$(du -sk right | cut -f1)
full=0
for run in $(seq "$times"); do
  size=$(((need * 12 / 10 + 8) * run / times + 4))
  mount -t tmpfs -o "size=${size}k" tmpfs disk || { echo "cannot mount here"; exit 77; }
  "$kreds" make in -o disk/out -q --only $papers > said 2>&1; code=$?
  [ -d disk/out ] && sums disk/out | grep -vxFf right.sums > torn && [ -s torn ] && wrong "$size KB: $(cat torn)"
  [ -d disk/out ] && litter disk/out && wrong "$size KB: litter"
  case $code in
    0) sums disk/out | cmp -s - right.sums || wrong "$size KB: said that it was done" ;;
    3) full=$((full + 1)); [ -s said ] || wrong "$size KB: said nothing" ;;
    *) wrong "$size KB: exit $code: $(head -2 said)" ;;
  esac
  umount disk
done
for command in calendar flyer show check themes budget agenda --help --version schema; do
  case $command in -* | themes | schema) set -- "$command" ;; show | check) set -- "$command" in/g1.yaml ;; *) set -- "$command" in/g1.yaml -o - ;; esac
  "$kreds" "$@" > /dev/full 2> said; code=$?
  [ $code = 3 ] || [ $code = 2 ] || [ "$command" = check ] || wrong "$* > /dev/full: exit $code"
done
echo "$times disks, $full of them too small"
finish full-disk
