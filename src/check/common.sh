# What the checks share. Sourced.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
kreds=${KREDS:-$here/target/kreds/bin/kreds}
work=$(mktemp -d)
trap 'cleanup' EXIT
found=0
# not by a child that is stopped before it has become another program
cleanup() { [ "$BASHPID" != $$ ] || rm -rf "$work"; }
wrong() { found=$((found + 1)); echo "WRONG: $*"; }
finish() { echo "$1: $found wrong"; [ "$found" = 0 ]; }
# a number from 0 to below $1, the same in each run of a check
seed=${SEED:-2027}
random() { seed=$(((seed * 1103515245 + 12345) % 2147483648)); drawn=$((seed / 65536 % $1)); }
group() { # $1 file, $2 name, $3 meetings
  cat > "$1" <<EOF
kreds: 1
name: $2
kind: support-group
language: da
contact: {name: Karen Eksempel, phone: 00 00 00 00}
participants: {size: 5-10, people: [Ane Prøve, Bo Prøve]}
schedule: {starts: 2027-01-05, time: 19:00-21:00, every: first tuesday, meetings: $3}
budget: {expenses: [{name: Leje, amount: 100}]}
EOF
}
# all files of a folder but Kreds' memory, with their sums
sums() { (cd "$1" && find . -type f ! -path './.kreds/*' ! -name '*.tmp' ! -name '.kreds.lock' -print0 | LC_ALL=C sort -z | xargs -0 -r sha256sum); }
litter() { find "$1" \( -name '*.tmp' -o -name '.kreds.lock' \) | grep . ; }
