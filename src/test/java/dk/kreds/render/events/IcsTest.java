package dk.kreds.render.events;

import static dk.kreds.render.events.Samples.COPENHAGEN;
import static dk.kreds.render.events.Samples.STAMP;
import static dk.kreds.render.events.Samples.cancelled;
import static dk.kreds.render.events.Samples.earlier;
import static dk.kreds.render.events.Samples.event;
import static dk.kreds.render.events.Samples.events;
import static dk.kreds.render.events.Samples.find;
import static dk.kreds.render.events.Samples.read;
import static dk.kreds.render.events.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.component.VEvent;
import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcsTest {
  @Test
  void looksLikeThis() {
    byte[] ics = Ics.render(events(event("1@kreds", "2027-01-05T19:00")));
    assertThat(text(ics))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Kreds//Kreds//EN
            CALSCALE:GREGORIAN
            NAME;LANGUAGE=da:Vejen
            X-WR-CALNAME:Vejen
            X-WR-TIMEZONE:Europe/Copenhagen
            REFRESH-INTERVAL;VALUE=DURATION:PT12H
            X-PUBLISHED-TTL:PT12H
            BEGIN:VTIMEZONE
            TZID:Europe/Copenhagen
            BEGIN:DAYLIGHT
            DTSTART:19980329T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19981025T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:1@kreds
            DTSTAMP:20261101T120000Z
            LAST-MODIFIED:20261101T120000Z
            SEQUENCE:0
            DTSTART;TZID=Europe/Copenhagen:20270105T190000
            DTEND;TZID=Europe/Copenhagen:20270105T210000
            SUMMARY;LANGUAGE=da:Pårørendegruppe
            LOCATION;LANGUAGE=da:Biblioteket
            DESCRIPTION;LANGUAGE=da:Tag en kop med.
            STATUS:CONFIRMED
            TRANSP:OPAQUE
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void theZoneIsToldFromTheFirstEventOnwards() {
    Events one = events(event("a", "2027-01-05T19:00"));
    Events forAllTime =
        new Events(
            one.name(),
            one.zone(),
            one.language(),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2199, 12, 31),
            one.events());
    assertThat(text(Ics.render(forAllTime))).isEqualTo(text(Ics.render(one)));
  }

  @Test
  void isValidToAnotherReader() {
    byte[] ics = Ics.render(events(event("a", "2027-01-05T19:00"), event("b", "2027-07-05T19:00")));
    assertThat(read(ics).validate(ICalVersion.V2_0).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-03-27T23:00", "2027-03-28T01:30", "2027-03-28T19:00", "2027-03-29T19:00",
        "2027-10-30T19:00", "2027-10-31T02:30", "2027-10-31T19:00", "2027-11-01T19:00",
        "1995-09-24T19:00", "1996-09-30T19:00", "1979-07-01T19:00", "2099-07-01T19:00"
      })
  void meansTheSameMomentToAnotherReader(String start) {
    Event event = event("a", start);
    VEvent read = find(Ics.render(events(event)), "a");
    assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(event.start().toInstant());
    assertThat(read.getDateEnd().getValue().toInstant()).isEqualTo(event.end().toInstant());
  }

  @ParameterizedTest
  @CsvSource({"+02:00,003000Z", "+01:00,013000Z"})
  void saysInUtcWhichOfTwoEqualHoursItMeans(String offset, String time) {
    ZonedDateTime start =
        ZonedDateTime.ofLocal(
            LocalDateTime.of(2027, 10, 31, 2, 30), COPENHAGEN, ZoneOffset.of(offset));
    Event event =
        new Event(
            "a",
            start,
            start.plusHours(3),
            "Nat",
            Optional.empty(),
            Optional.empty(),
            false,
            0,
            STAMP);
    byte[] ics = Ics.render(events(event));
    assertThat(text(ics)).contains("DTSTART:20271031T" + time + "\r\nDTEND;TZID=");
    assertThat(find(ics, "a").getDateStart().getValue().toInstant()).isEqualTo(start.toInstant());
    assertThat(Ics.render(events(event), earlier(ics))).isEqualTo(ics);
  }

  @Test
  void writesTimesFromAnywhereInItsOwnZone() {
    ZonedDateTime start = ZonedDateTime.of(2027, 7, 1, 17, 0, 0, 0, ZoneOffset.UTC);
    Event event =
        new Event(
            "a",
            start,
            start.plusHours(2),
            "Sommer",
            Optional.empty(),
            Optional.empty(),
            false,
            0,
            STAMP);
    assertThat(text(Ics.render(events(event))))
        .contains("DTSTART;TZID=Europe/Copenhagen:20270701T190000")
        .doesNotContain("LOCATION", "DESCRIPTION");
  }

  @Test
  void isInTheOrderOfTheMeetings() {
    Event early = event("b", "2027-01-05T19:00");
    Event late = event("a", "2027-02-02T19:00");
    Event alsoLate = event("c", "2027-02-02T19:00");
    assertThat(Ics.render(events(alsoLate, late, early)))
        .isEqualTo(Ics.render(events(early, late, alsoLate)));
    assertThat(read(Ics.render(events(alsoLate, late, early))).getEvents())
        .extracting(e -> e.getUid().getValue())
        .containsExactly("b", "a", "c");
  }

  @Test
  void leavesTheTimeFreeWhereAMeetingIsCancelled() {
    String ics = text(Ics.render(events(cancelled(event("a", "2027-01-05T19:00")))));
    assertThat(ics).contains("STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n");
  }

  @Test
  void speaksForNobodyWhereThereIsNoMeeting() {
    byte[] ics = Ics.render(events());
    assertThat(read(ics).getEvents()).isEmpty();
    assertThat(text(ics)).contains("BEGIN:VTIMEZONE");
  }

  @Test
  void canDoWithoutNameAndLanguage() {
    LocalDate day = LocalDate.of(2027, 1, 1);
    List<Event> one = List.of(event("a", "2027-01-05T19:00"));
    String ics = text(Ics.render(new Events("", ZoneId.of("UTC"), "", day, day, one)));
    assertThat(ics).doesNotContain("NAME", "LANGUAGE").contains("DTSTART;TZID=UTC:20270105T180000");
  }

  @Test
  void isTheSameOnEveryMachine() {
    Events events = events(event("a", "2027-01-05T19:00"), event("b", "2027-07-05T19:00"));
    byte[] here = Ics.render(events);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(Ics.render(events)).isEqualTo(here);
      assertThat(Ics.render(events, Samples.earlier(here))).isEqualTo(here);
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Ics.render(events)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
