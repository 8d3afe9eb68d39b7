package dk.kreds.render.events;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever knows a zone from the file alone must tell the same time.
class ObservancesTest {
  static Stream<String> zones() {
    return ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/")).sorted();
  }

  @ParameterizedTest
  @MethodSource("zones")
  void tellTheTimeInEveryZone(String id) {
    Random random = new Random(id.hashCode());
    Instant first = start(1975 + random.nextInt(40), random);
    Instant last = start(2016 + random.nextInt(60), random);
    tellTheTime(ZoneId.of(id), first, last);
    tellTheTime(ZoneId.of(id), start(2027, random), start(2028, random));
  }

  private static Instant start(int year, Random random) {
    return Year.of(year)
        .atDay(1 + random.nextInt(365))
        .atTime(random.nextInt(24), 0)
        .toInstant(ZoneOffset.UTC);
  }

  private static void tellTheTime(ZoneId zone, Instant first, Instant last) {
    FileClock clock = new FileClock(Ics.render(events(zone, first, last)));
    for (Instant time : telling(zone, first, last)) {
      assertThat(clock.offsetAt(time))
          .as("%s at %s", zone, time)
          .isEqualTo(zone.getRules().getOffset(time));
    }
  }

  // The seconds around every change, where mistakes would be.
  private static List<Instant> telling(ZoneId zone, Instant first, Instant last) {
    List<Instant> times = new ArrayList<>(List.of(first, last));
    ZoneOffsetTransition change = zone.getRules().nextTransition(first);
    while (change != null && change.getInstant().isBefore(last)) {
      Instant at = change.getInstant();
      Stream.of(at.minusSeconds(1), at, at.plusSeconds(1))
          .filter(time -> time.isAfter(first) && time.isBefore(last))
          .forEach(times::add);
      change = zone.getRules().nextTransition(at);
    }
    return times;
  }

  private static Events events(ZoneId zone, Instant first, Instant last) {
    LocalDate day = LocalDate.ofInstant(first, zone);
    return new Events(
        "Z", zone, "", day, day, List.of(event("a", first, zone), event("b", last, zone)));
  }

  private static Event event(String uid, Instant start, ZoneId zone) {
    return new Event(
        uid,
        start.atZone(zone),
        start.atZone(zone).plusHours(1),
        "",
        Optional.empty(),
        Optional.empty(),
        false,
        0,
        Samples.STAMP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Europe/Oslo         | FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU |"
            + " FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "Atlantic/Faroe      | FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU |"
            + " FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "America/New_York    | FREQ=YEARLY;BYMONTH=3;BYDAY=2SU   |"
            + " FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
        // the Saturday before the last Sunday, which need not be the last Saturday
        "America/Nuuk        | FREQ=YEARLY;BYMONTH=3;BYDAY=SA;BYMONTHDAY=24,25,26,27,28,29,30"
            + " | FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      })
  void recurByRule(String zone, String one, String other) {
    Instant now = Instant.parse("2027-01-05T18:00:00Z");
    assertThat(Observances.of(ZoneId.of(zone).getRules(), now, now))
        .extracting(Observance::rule)
        .contains(one, other);
  }

  @Test
  void areOneWhereTheClockNeverChanges() {
    Instant now = Instant.parse("2027-01-05T18:00:00Z");
    assertThat(Observances.of(ZoneId.of("UTC").getRules(), now, now)).hasSize(1);
    assertThat(Observances.of(ZoneId.of("Asia/Kathmandu").getRules(), now, now))
        .singleElement()
        .satisfies(o -> assertThat(Moments.offset(o.after())).isEqualTo("+0545"))
        .satisfies(o -> assertThat(o.daylight()).isFalse());
  }

  @ParameterizedTest
  @MethodSource("zones")
  void alwaysHaveAStandardTime(String zone) {
    Instant july = Instant.parse("2027-07-05T18:00:00Z");
    assertThat(Observances.of(ZoneId.of(zone).getRules(), july, july)).anyMatch(o -> !o.daylight());
  }

  @Test
  void doNotDependOnTheMeetings() {
    var rules = Samples.COPENHAGEN.getRules();
    Instant now = Instant.parse("2027-01-05T18:00:00Z");
    Instant later = Instant.parse("2040-07-05T18:00:00Z");
    assertThat(Observances.of(rules, now, now)).isEqualTo(Observances.of(rules, later, later));
  }
}
