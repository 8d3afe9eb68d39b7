package dk.kreds.starter;

import dk.kreds.definition.Values;
import dk.kreds.group.Kind;
import dk.kreds.schedule.ExceptionDates;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/// When groups mostly meet: what is proposed to somebody who has not thought about it yet.
final class Usual {
  /// Enough to print flyers, to hang them up, and for people to ring.
  private static final int WEEKS_TO_TELL_PEOPLE = 6;

  private static final int MEETINGS = 10;
  private static final List<String> RHYTHMS = List.of("month", "fortnight", "week");
  private static final Properties WORDS = words();

  private Usual() {}

  static LocalDate starts(LocalDate today, Kind kind, Values values) {
    DayOfWeek day = isInTheEvening(kind) ? DayOfWeek.TUESDAY : DayOfWeek.WEDNESDAY;
    var holidays = new ExceptionDates.PublicHolidays(values.country());
    return Stream.iterate(
            today.plusWeeks(WEEKS_TO_TELL_PEOPLE).with(TemporalAdjusters.nextOrSame(day)),
            date -> date.plusWeeks(1))
        .filter(date -> date.getMonth() != Month.JULY && !isAroundNewYear(date))
        .filter(date -> holidays.on(date).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static boolean isAroundNewYear(LocalDate date) {
    return date.getDayOfYear() < 4
        || (date.getMonth() == Month.DECEMBER && date.getDayOfMonth() > 19);
  }

  static String times(Kind kind) {
    return of(kind, "time", kind.closed() ? "19:00-21:00" : "14:00-16:00");
  }

  private static boolean isInTheEvening(Kind kind) {
    return times(kind).compareTo("16") > 0;
  }

  /// Which of [Answers#rhythms()].
  static int rhythm(Kind kind) {
    return RHYTHMS.indexOf(of(kind, "every", kind.closed() ? "month" : "fortnight"));
  }

  static String meetings(Kind kind) {
    return kind.closed()
        ? Integer.toString(Math.clamp(MEETINGS, kind.meetings().least(), kind.meetings().most()))
        : Answers.ENDLESS;
  }

  static boolean hasLeaders(Kind kind) {
    return of(kind, "leaders", "yes").equals("yes");
  }

  private static String of(Kind kind, String what, String otherwise) {
    return WORDS.getProperty(kind.name() + "." + what, otherwise);
  }

  private static Properties words() {
    Properties words = new Properties();
    try (InputStream stream =
        Objects.requireNonNull(Usual.class.getResourceAsStream("usual.properties"))) {
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
