#!/bin/bash
# Each call that can fail fails, by its number: the old file stays whole, and the run says so.
. "$(dirname "$0")/common.sh"
papers=calendar.ics,calendar.csv,shopping.txt,social.md,shopping.html
mkdir "$work/in" && cd "$work" && for i in 1 2; do group in/g$i.yaml "Gruppe $i" 9; done
one() { "$@" make in -o out -q --only $papers -j 1; }
"$kreds" make in -o before -q --only $papers || exit 1
sums before > before.sums
for i in 1 2; do group in/g$i.yaml "Gruppe $i" 10; done
cp -rp before out && one "$kreds" && cp -rp out right && sums right > right.sums
done=0 told=0 healed=0 elsewhere=0
calls() { # which calls of this kind touch the papers or the groups; strace counts for each thread
  rm -rf out && cp -rp before out
  one strace -f -qq -y -o trace "${only[@]}" -e trace="$1" "$kreds"
  grep -vE "^[0-9]+ +(\\+\\+\\+|---)|resumed>" trace |
    awk -v ours="$work/(out|in)[/\"> ]" '{ n[$1]++ } $0 ~ ours { print n[$1] }' | sort -nu
}
fault() { # $1 kind, $2 error, $3 its number
  local where="$1 $2 $3"
  rm -rf out && cp -rp before out
  one timeout 60 strace -f -qq -y -o trace "${only[@]}" -e trace="$1" -e "inject=$1:error=$2:when=$3" "$kreds" > said 2>&1
  code=$?
  grep INJECTED trace > hit
  grep -qE "$work/(out|in)[/\"> ]" hit && done=$((done + 1))
  # where Java itself cannot be read any more, nothing can be promised but the old papers
  grep -qvE "$work/(out|in)[/\"> ]" hit && code="elsewhere $code"
  sums out > now.sums
  grep -vxFf before.sums now.sums | grep -vxFf right.sums > torn
  [ -s torn ] && wrong "$where: $(cat torn)"
  case $code in
    0) healed=$((healed + 1)); cmp -s now.sums right.sums || wrong "$where: said that it was done" ;;
    3) told=$((told + 1)); [ -s said ] || wrong "$where: said nothing" ;;
    elsewhere*) elsewhere=$((elsewhere + 1)) ;;
    *) wrong "$where: exit $code: $(head -2 said)" ;;
  esac
  [[ $code = elsewhere* ]] || { grep -qE 'Exception|	at ' said && wrong "$where: $(head -1 said)"; }
  one "$kreds" > said 2>&1 && sums out | cmp -s - right.sums || wrong "$where: the next run ended otherwise: $(cat said)"
  litter out && wrong "$where: the next run left litter"
}
for kind in openat read,pread64 write,pwrite64 fsync,fdatasync rename,renameat,renameat2 mkdir,mkdirat unlink,unlinkat; do
  # Java reads a lot on its own account, but writes nothing
  only=()
  [[ $kind = read* ]] && for file in $(find in before -type f | sed 's/^before/out/'); do only+=(-P "$work/$file"); done
  numbers=$(calls "$kind")
  for error in EIO ENOSPC EACCES; do
    for at in $numbers; do fault "$kind" $error "$at"; done
  done
  echo "$kind: $(echo $numbers | wc -w) calls, three errors each"
done
echo "$done faults: $told told, $healed without harm, $elsewhere that hit Java, too"
finish faults
