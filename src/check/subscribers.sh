#!/bin/bash
# What people's own calendars show after a meeting has been moved and one called off: vdirsyncer and khal, who subscribe
# to the directory over HTTP; khal, which imports the file from a mail twice; python-icalendar; calcurse.
# Debian: vdirsyncer khal python3-icalendar python3-recurring-ical-events calcurse
. "$(dirname "$0")/common.sh"
for program in vdirsyncer khal calcurse python3; do
  command -v $program >/dev/null || { echo "$program is not installed"; exit 2; }
done
cd "$work" && mkdir subscribed imported && export HOME=$work TZ=Europe/Copenhagen LC_ALL=C.UTF-8
trap 'kill "$server"; cleanup' EXIT
make_all() {
  "$kreds" directory group.yaml -o web -q && "$kreds" make group.yaml -o papers -q --only calendar.ics || exit 1
}
khal_for() { # $1 folder
  cat > "$1.conf" <<END
[calendars]
[[all]]
path = $work/$1
[locale]
local_timezone = Europe/Copenhagen
default_timezone = Europe/Copenhagen
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = $work/$1.db
END
}
listed() { # $1 folder: a line for each meeting
  khal -c "$1.conf" list --notstarted --day-format "" --format "{start-date} {start-time} {cancelled}{title}" 2027-01-01 365d
}
shows() { # $1 client, $2 what it shows: a line for each meeting
  echo "$1:"; sed 's/^/  /' <<< "$2"
  [ "$(wc -l <<< "$2")" = 6 ] || wrong "$1: not six meetings"
  [ "$(grep -c '^2027-03-09 18:30' <<< "$2")" = 1 ] || wrong "$1: the moved meeting is not there once"
  grep -q '^2027-03-02' <<< "$2" && wrong "$1: the moved meeting is still where it was"
  grep -q '^2027-04-06.*Aflyst' <<< "$2" || wrong "$1: what was called off is not said to be"
}
group group.yaml Tirsdagsgruppen 6
make_all
python3 -m http.server 0 --bind 127.0.0.1 -d web/public > served 2>&1 &
server=$!
for _ in $(seq 100); do grep -q 'port' served && break; sleep 0.1; done
port=$(grep -o 'port [0-9]*' served | cut -d' ' -f2)
cat > vdirsyncer.conf <<END
[general]
status_path = "$work/status/"
[pair dates]
a = "web"
b = "disk"
collections = null
[storage web]
type = "http"
url = "http://127.0.0.1:$port/calendars/group.ics"
[storage disk]
type = "filesystem"
path = "$work/subscribed/"
fileext = ".ics"
END
khal_for subscribed; khal_for imported
(yes | vdirsyncer -c vdirsyncer.conf discover; vdirsyncer -c vdirsyncer.conf sync) > synced 2>&1 || wrong "vdirsyncer: $(tail -1 synced)"
khal -c imported.conf import --batch papers/group/participants/calendar.ics > read 2>&1
[ "$(listed subscribed | grep -c '^2027-03-02 19:00')" = 1 ] || wrong "khal: nothing to begin with"
[ "$(listed imported | grep -c '^2027-03-02 19:00')" = 1 ] || wrong "khal import: nothing to begin with"

sed -i 's/meetings: 6/meetings: 6, changes: {2027-03-02: {date: 2027-03-09, time: 18:30-20:30}, 2027-04-06: cancelled}/' group.yaml
make_all
vdirsyncer -c vdirsyncer.conf sync > synced 2>&1 || wrong "vdirsyncer: $(tail -1 synced)"
khal -c imported.conf import --batch papers/group/participants/calendar.ics > read 2>&1
shows "vdirsyncer and khal, subscribed" "$(listed subscribed)"
shows "khal, imported twice" "$(listed imported)"
for folder in subscribed imported; do
  listed $folder | grep -q '^2027-04-06 19:00 CANCELLED' || wrong "$folder: not marked as cancelled"
done
shows "python-icalendar" "$(/usr/bin/python3 - web/public/calendars/group.ics <<'END'
import sys, icalendar, recurring_ical_events, zoneinfo
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
for event in sorted(recurring_ical_events.of(calendar).between((2027, 1, 1), (2028, 1, 1)), key=lambda it: it["DTSTART"].dt):
    start = event["DTSTART"].dt.astimezone(zoneinfo.ZoneInfo("Europe/Copenhagen"))
    print(f"{start:%Y-%m-%d %H:%M} {event['STATUS']} {event['SUMMARY']}")
END
)"
mkdir calcurse && calcurse -D calcurse -q -i papers/group/participants/calendar.ics > read 2>&1
shows "calcurse" "$(calcurse -D calcurse -Q --input-datefmt 4 --from 2027-01-01 --days 365 --filter-type apt --format-apt '%(start:%Y-%m-%d %H:%M) %m\n' | grep '^2027-..-.. ')"
finish subscribers
