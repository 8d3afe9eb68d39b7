#!/bin/bash
# Each call that can fail fails, by its number: the old file stays whole, and the run says so.
. "$(dirname "$0")/common.sh"
most=${1:-300}
mkdir "$work/in" && cd "$work" && group in/g.yaml "Gruppe" 9
"$kreds" make in -o before -q || exit 1
sums before > before.sums
group in/g.yaml "Gruppe" 10
cp -rp before right && "$kreds" make in -o right -q && sums right > right.sums
done=0
calls() { # how many calls of this kind touch the output folder
  rm -rf out && cp -rp before out
  strace -f -qq -y -o trace -e trace="$1" "$kreds" make in -o out -q
  grep -vE "^[0-9]+ +(\\+\\+\\+|---)|resumed>" trace | grep -nE "$work/out" | cut -d: -f1
}
for kind in openat write pwrite64 fsync fdatasync rename,renameat,renameat2 mkdir,mkdirat ftruncate; do
  for error in EIO ENOSPC EACCES; do
    for at in $(calls "$kind"); do
      [ "$done" -ge "$most" ] && break 3
      rm -rf out && cp -rp before out
      strace -f -qq -o /dev/null -e trace="$kind" -e "inject=$kind:error=$error:when=$at" \
        timeout 60 "$kreds" make in -o out -q > said 2>&1
      code=$?
      done=$((done + 1))
      sums out | grep -vxFf before.sums | grep -vxFf right.sums > torn
      [ -s torn ] && wrong "$kind $error $at: $(cat torn)"
      [ "$code" = 0 ] && ! sums out | cmp -s - right.sums && wrong "$kind $error $at: said that it was done"
      case $code in 0 | 3) ;; *) wrong "$kind $error $at: exit $code: $(head -2 said)" ;; esac
      [ "$code" = 3 ] && [ ! -s said ] && wrong "$kind $error $at: said nothing"
      grep -qE 'Exception|	at ' said && wrong "$kind $error $at: $(head -1 said)"
      "$kreds" make in -o out -q > said 2>&1 && sums out | cmp -s - right.sums ||
        wrong "$kind $error $at: the next run ended otherwise: $(cat said)"
    done
  done
done
echo "$done faults"
finish faults
