package dk.kreds.render.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/// Tells the time by a VTIMEZONE as RFC 5545 § 3.6.5 says: the latest onset counts. (biweekly's own
/// TimeZone is some hours late after an onset that does not recur.)
final class FileClock {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final int LAST_YEAR = 2080;

  private final NavigableMap<Instant, ZoneOffset> onsets = new TreeMap<>();

  FileClock(byte[] ics) {
    String text = Samples.text(ics);
    String zone = text.substring(text.indexOf("TZID:"), text.indexOf("END:VTIMEZONE"));
    Map<String, String> observance = new HashMap<>();
    for (String line : zone.lines().toList()) {
      String[] parts = line.split(":", 2);
      if (parts[0].equals("END")) {
        add(observance);
        observance.clear();
      } else {
        observance.put(parts[0], parts[1]);
      }
    }
  }

  ZoneOffset offsetAt(Instant time) {
    return onsets.floorEntry(time).getValue();
  }

  private void add(Map<String, String> observance) {
    ZoneOffset before = ZoneOffset.of(observance.get("TZOFFSETFROM"));
    ZoneOffset after = ZoneOffset.of(observance.get("TZOFFSETTO"));
    LocalDateTime onset = LocalDateTime.parse(observance.get("DTSTART"), LOCAL);
    onsets.put(onset.toInstant(before), after);
    if (observance.containsKey("RRULE")) {
      RecurrenceRuleIterator dates = dates(observance.get("RRULE"), observance.get("DTSTART"));
      while (dates.peekDateTime().getYear() < LAST_YEAR) {
        DateTime next = dates.nextDateTime();
        LocalDateTime day =
            LocalDateTime.of(
                next.getYear(),
                next.getMonth() + 1,
                next.getDayOfMonth(),
                next.getHours(),
                next.getMinutes(),
                next.getSeconds());
        onsets.put(day.toInstant(before), after);
      }
    }
  }

  private static RecurrenceRuleIterator dates(String rule, String start) {
    try {
      return new RecurrenceRule(rule).iterator(DateTime.parse(start));
    } catch (InvalidRecurrenceRuleException e) {
      throw new AssertionError(rule, e);
    }
  }
}
