#!/bin/bash
# Every command under strace: nothing is ever connected to or sent anywhere.
. "$(dirname "$0")/common.sh"
cd "$work" && mkdir groups && cp -r "$here"/examples/. groups/
group group.yaml Prøvegruppen 10
one() {
  strace -f -qq -o trace -e trace=network "$kreds" "$@" > out 2> err < /dev/null
  code=$?
  [ "$code" -le 3 ] || wrong "$* ended with $code"
  # the C library asks a local name service who the user is; nothing else may leave the process
  if grep -vE 'AF_UNIX|^[0-9]+ +(\+\+\+|---)' trace; then wrong "kreds $*"; fi
  runs=$((runs + 1))
}
runs=0
one
for command in $("$kreds" --help | sed -n 's/^  kreds \([a-z][a-z-]*\)  .*/\1/p'); do
  one "$command" --help
  case $command in
    new) one new --no-input -o fresh.yaml ;;
    make) one make groups -o made; one make groups -o made ;;
    directory) one directory groups -o site; one directory groups -o site --booklet ;;
    import) one import --template ;;
    themes | schema | completion | templates) one "$command" ;;
    timer) one timer group.yaml --script "$here/examples/evening.txt"; one timer group.yaml --plain ;;
    *) one "$command" group.yaml; one "$command" group.yaml -o - ;;
  esac
done
echo "$runs runs"
finish network
