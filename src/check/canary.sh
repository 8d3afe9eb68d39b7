#!/bin/bash
# People with names that nobody has, in all examples: who may not see them does not. All papers in all formats, print packs,
# the directory, parts and --merge, changes, reports, logs, errors, what is left in the home folder, temporary files.
# Debian: poppler-utils python3 strace
. "$(dirname "$0")/common.sh"
canary() { python3 "$here/src/check/canary.py" "$@"; }
cd "$work" && mkdir in home said public participants leaders && export HOME=$work/home XDG_STATE_HOME=$work/home LANG=da_DK.UTF-8
cp -r "$here"/examples/. in/ && canary put "$here/examples" in || exit 2
runs=0
run() { # $1 the worst exit that may be, then a command line: what it says goes into said/
  local worst=$1; shift; runs=$((runs + 1))
  "$kreds" "$@" > "said/$runs.out" 2> "said/$runs.err" < /dev/null; local code=$?
  [ "$code" -le "$worst" ] || wrong "$*: exit $code: $(head -2 said/$runs.err)"
}
none() { # $1 what it is about, then folders
  local what=$1; shift; canary look "$@" > hits; [ -s hits ] && wrong "$what: $(head -5 hits)"; looked=$((looked + $(find "$@" -type f | wc -l)))
}
looked=0
run 0 make in -o out -v
run 0 make in -o pack --print-pack --duplex --json
run 0 make in -o large --large-print --only flyer,calendar,contacts --json
run 0 make in -o out --force --json
run 0 directory in -o dir --booklet
run 0 directory in -o dir --booklet --diff
for part in 1 2 3; do run 1 directory in -o part-$part --shard $part/3; done
run 0 directory --merge part-1 part-2 part-3 -o merged
run 1 check in --format json
run 1 check in --format sarif --strict
run 1 check in
for group in in/*.yaml; do
  run 0 show "$group" --all
  date=$("$kreds" show "$group" --json 2> /dev/null | grep -oE '"start" ?: ?"[0-9-]{10}' | tail -1 | grep -oE '[0-9-]{10}')
  [ -n "$date" ] && run 1 change "$group" "$date" --cancel --yes -o changed
  # a slip among the people, and all that is said of it
  random 20; sed "/name: [ZT]/s/phone: /phone:/; $((drawn + 5))s/: /:/" "$group" > in/slip.yaml
  run 1 check in/slip.yaml; run 1 make in/slip.yaml -o slip --json
  rm -f in/slip.yaml
done
run 0 timer in/g1-paaroerende-i-lilleby.yaml --plain --keep --script "$here/examples/evening.txt"
run 0 seal in/g1-paaroerende-i-lilleby.yaml
KREDS_TRACE=trace.txt run 3 make in/g1-paaroerende-i-lilleby.yaml -o sealed
run 3 make in/g1-paaroerende-i-lilleby.yaml -o keyless --audience public --key nothing

# nothing is opened to be written outside of what was asked for, and nothing of that stays readable for others
cp -r in again && strace -f -qq -o trace -e trace=openat,open,creat,mkdir,mkdirat "$kreds" make again -o traced -q --print-pack || wrong "make under strace"
grep -E 'O_CREAT' trace | grep -oE '"[^"]+"' | tr -d '"' | grep -vE "^($work/)?traced|^/dev/" | sort -u > elsewhere
[ -s elsewhere ] && wrong "written elsewhere: $(head -3 elsewhere)"
grep -E 'O_CREAT' trace | grep -E '/(leaders|participants)/' | grep -vE '0600(\)| <)' > open && wrong "readable for others for a while: $(head -2 open)"

for tree in out pack large changed sealed keyless traced; do
  for audience in public participants leaders; do
    find $tree -path "*/$audience/*" -type f 2> /dev/null | while read -r file; do mkdir -p "$audience/$(dirname "$file")"; cp "$file" "$audience/$file"; done
  done
done
none "public papers" public
for memory in */.kreds; do none "$memory" "$memory"; done
none "the directory" dir merged part-1 part-2 part-3
none "messages" said
none "the home folder" home
[ -e trace.txt ] && none "a trace" trace.txt
canary look participants > hits; grep ^quiet hits && wrong "participants see who shares nothing"
shared=$(grep -c ^shared hits); looked=$((looked + $(find participants -type f | wc -l)))
find out pack dir | grep -iE 'zacharias|ludovika|theofilius' && wrong "a file's name"
find . -name '*.tmp' -o -name '*.bak' -o -name '*~' | grep . && wrong "left lying"
canary look leaders > hits; known=$(cut -f3 hits | sort -u | wc -l)
# otherwise nothing above would be proven
[ "$known" -gt 100 ] && [ "$shared" -gt 0 ] || wrong "the canaries are not where they may be: $known, $shared"
echo "$runs runs, $looked files looked through, $known leaders' papers name people, $shared times somebody shares"
finish canary
