package dk.kreds.render.events;

import static dk.kreds.render.events.Samples.COPENHAGEN;
import static dk.kreds.render.events.Samples.STAMP;
import static dk.kreds.render.events.Samples.at;
import static dk.kreds.render.events.Samples.cancelled;
import static dk.kreds.render.events.Samples.earlier;
import static dk.kreds.render.events.Samples.event;
import static dk.kreds.render.events.Samples.events;
import static dk.kreds.render.events.Samples.find;
import static dk.kreds.render.events.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import dk.kreds.document.Events;
import dk.kreds.document.Events.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergeTest {
  private static final Instant LATER = STAMP.plusSeconds(3600);
  private static final Event JANUARY = event("jan", "2027-01-05T19:00");
  private static final Event FEBRUARY = event("feb", "2027-02-02T19:00");

  private static byte[] after(byte[] before, Event... events) {
    return Ics.render(events(events), earlier(before));
  }

  private static void has(VEvent event, int sequence, Instant stamp, String status) {
    assertThat(event.getSequence().getValue()).isEqualTo(sequence);
    assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(stamp);
    assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(stamp);
    assertThat(event.getStatus().getValue()).isEqualTo(status);
  }

  @Test
  void leavesWhatIsUnchangedAsItWasWhateverTheHour() {
    byte[] first = Ics.render(events(JANUARY, FEBRUARY));
    assertThat(after(first, at(JANUARY, LATER), at(FEBRUARY, LATER))).isEqualTo(first);
  }

  static List<Event> changes() {
    Event e = JANUARY;
    Optional<String> elsewhere = Optional.of("Kirken");
    return List.of(
        event("jan", "2027-01-12T19:00"),
        event("jan", "2027-01-05T19:00", "Ny titel"),
        new Event(
            "jan",
            e.start(),
            e.end().plusMinutes(30),
            e.summary(),
            e.location(),
            e.description(),
            false,
            0,
            STAMP),
        new Event(
            "jan", e.start(), e.end(), e.summary(), elsewhere, e.description(), false, 0, STAMP),
        new Event(
            "jan",
            e.start(),
            e.end(),
            e.summary(),
            Optional.empty(),
            e.description(),
            false,
            0,
            STAMP),
        new Event("jan", e.start(), e.end(), e.summary(), e.location(), elsewhere, false, 0, STAMP),
        cancelled(e));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void countsAChange(Event change) {
    byte[] first = Ics.render(events(JANUARY, FEBRUARY));
    byte[] second = after(first, at(change, LATER), FEBRUARY);
    String status = change.cancelled() ? "CANCELLED" : "CONFIRMED";
    has(find(second, "jan"), 1, LATER, status);
    has(find(second, "feb"), 0, STAMP, "CONFIRMED");
    assertThat(after(second, change, FEBRUARY)).isEqualTo(second);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void stampsAChangeLaterEvenIfTheClockDoesNot(Event change) {
    byte[] second = after(Ics.render(events(JANUARY)), change);
    assertThat(find(second, "jan").getDateTimeStamp().getValue().toInstant())
        .isEqualTo(STAMP.plusSeconds(1));
  }

  @Test
  void countsOnFromTheHigherNumber() {
    Event known =
        new Event(
            "jan",
            JANUARY.start(),
            JANUARY.end(),
            "Flyttet",
            JANUARY.location(),
            JANUARY.description(),
            false,
            7,
            LATER);
    byte[] second = after(Ics.render(events(JANUARY)), known);
    has(find(second, "jan"), 7, LATER, "CONFIRMED");
    byte[] third = after(second, at(JANUARY, LATER));
    has(find(third, "jan"), 8, LATER.plusSeconds(1), "CONFIRMED");
  }

  @Test
  void cancelsWhatIsGoneOnce() {
    byte[] first = Ics.render(events(JANUARY, FEBRUARY));
    byte[] second = after(first, at(FEBRUARY, LATER));
    has(find(second, "jan"), 1, LATER, "CANCELLED");
    has(find(second, "feb"), 0, STAMP, "CONFIRMED");
    assertThat(find(second, "jan").getSummary().getValue()).isEqualTo("Aflyst: Pårørendegruppe");
    Instant nextDay = LATER.plusSeconds(86400);
    assertThat(after(second, at(FEBRUARY, nextDay))).isEqualTo(second);
  }

  @Test
  void cancelsEverythingWhereNothingIsLeft() {
    byte[] second = after(Ics.render(events(JANUARY)));
    has(find(second, "jan"), 1, STAMP.plusSeconds(1), "CANCELLED");
    assertThat(after(second)).isEqualTo(second);
  }

  @Test
  void bringsACancelledMeetingBack() {
    byte[] gone = after(Ics.render(events(JANUARY, FEBRUARY)), at(FEBRUARY, LATER));
    byte[] back = after(gone, at(JANUARY, LATER), FEBRUARY);
    has(find(back, "jan"), 2, LATER.plusSeconds(1), "CONFIRMED");
  }

  @Test
  void keepsWhatItDoesNotSpeakFor() {
    byte[] first = Ics.render(events(JANUARY, FEBRUARY));
    Event march = event("mar", "2027-03-02T19:00");
    Events fromFebruary3rd =
        new Events(
            "Vejen",
            COPENHAGEN,
            "da",
            LocalDate.of(2027, 2, 3),
            LocalDate.of(2027, 12, 31),
            List.of(march));
    byte[] second = Ics.render(fromFebruary3rd, earlier(first));
    has(find(second, "jan"), 0, STAMP, "CONFIRMED");
    has(find(second, "feb"), 0, STAMP, "CONFIRMED");
    assertThat(read(second).getEvents()).hasSize(3);
  }

  @Test
  void speaksForItsFirstAndLastDay() {
    Event late = event("night", "2027-01-05T23:30"); // past midnight already in Helsinki
    byte[] first = Ics.render(events(late, FEBRUARY));
    LocalDate day = LocalDate.of(2027, 1, 5);
    ZoneId helsinki = ZoneId.of("Europe/Helsinki");
    byte[] there = Ics.render(new Events("V", helsinki, "fi", day, day, List.of()), earlier(first));
    has(find(there, "night"), 0, STAMP, "CONFIRMED");
    byte[] here =
        Ics.render(new Events("V", COPENHAGEN, "da", day, day, List.of()), earlier(first));
    assertThat(find(here, "night").getStatus().isCancelled()).isTrue();
    assertThat(find(here, "feb").getStatus().isCancelled()).isFalse();
  }

  @Test
  void seesNoChangeInAnotherNameForTheSameTime() {
    byte[] first = Ics.render(events(JANUARY));
    ZoneId oslo = ZoneId.of("Europe/Oslo");
    Event there =
        new Event(
            "jan",
            JANUARY.start().withZoneSameInstant(oslo),
            JANUARY.end().withZoneSameInstant(oslo),
            JANUARY.summary(),
            JANUARY.location(),
            JANUARY.description(),
            false,
            0,
            LATER);
    LocalDate day = LocalDate.of(2027, 1, 5);
    byte[] moved =
        Ics.render(new Events("V", oslo, "nb", day, day, List.of(there)), earlier(first));
    has(find(moved, "jan"), 0, STAMP, "CONFIRMED");
  }
}
