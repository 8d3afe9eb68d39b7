package dk.kreds.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.schedule.Reading.Ambiguous;
import dk.kreds.schedule.Reading.Understood;
import dk.kreds.schedule.Reading.Unknown;
import dk.kreds.schedule.Recurrence.Both;
import dk.kreds.schedule.Recurrence.Daily;
import dk.kreds.schedule.Recurrence.MonthDay;
import dk.kreds.schedule.Recurrence.Monthly;
import dk.kreds.schedule.Recurrence.WeekParity;
import dk.kreds.schedule.Recurrence.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrencePhraseTest {

  private static final Both FIRST_AND_THIRD =
      new Both(
          new Monthly(1, List.of(1), Set.of(TUESDAY)),
          new Monthly(1, List.of(3), Set.of(THURSDAY)));

  private static final Both EVEN_AND_ODD =
      new Both(
          new WeekParity(false, Set.of(TUESDAY)), new WeekParity(true, Set.of(DayOfWeek.FRIDAY)));

  /// The first Tuesday of January.
  private static final LocalDate STARTS = LocalDate.of(2027, 1, 5);

  @ParameterizedTest
  @MethodSource("phrases")
  void isUnderstood(String phrase, Recurrence recurrence) {
    assertThat(read(phrase)).isEqualTo(new Understood(recurrence));
    assertThat(read("every " + phrase)).isEqualTo(new Understood(recurrence));
    assertThat(read("  " + phrase.toUpperCase(Locale.ROOT) + "\t"))
        .isEqualTo(new Understood(recurrence));
  }

  static Stream<Arguments> phrases() {
    var everyTuesday = new Weekly(1, Set.of(TUESDAY));
    var everyOther = new Weekly(2, Set.of(TUESDAY));
    var firstTuesday = new Monthly(1, List.of(1), Set.of(TUESDAY));
    return Stream.of(
        Arguments.of("day", new Daily(1)),
        Arguments.of("daily", new Daily(1)),
        Arguments.of("other day", new Daily(2)),
        Arguments.of("10 days", new Daily(10)),
        Arguments.of("week", everyTuesday),
        Arguments.of("weekly", everyTuesday),
        Arguments.of("week on friday", new Weekly(1, Set.of(FRIDAY))),
        Arguments.of("tuesday", everyTuesday),
        Arguments.of("tuesdays", everyTuesday),
        Arguments.of("tue", everyTuesday),
        Arguments.of("tue.", everyTuesday),
        Arguments.of("tues", everyTuesday),
        Arguments.of("thurs", new Weekly(1, Set.of(THURSDAY))),
        Arguments.of("tuesday and thursday", new Weekly(1, Set.of(TUESDAY, THURSDAY))),
        Arguments.of("tuesday & thursday", new Weekly(1, Set.of(TUESDAY, THURSDAY))),
        Arguments.of("thu,tue", new Weekly(1, Set.of(TUESDAY, THURSDAY))),
        Arguments.of("mon, wed and fri", new Weekly(1, Set.of(MONDAY, WEDNESDAY, FRIDAY))),
        Arguments.of(
            "monday, wednesday, and friday", new Weekly(1, Set.of(MONDAY, WEDNESDAY, FRIDAY))),
        Arguments.of("sat and sun", new Weekly(1, Set.of(SATURDAY, SUNDAY))),
        Arguments.of(
            "weekday", new Weekly(1, Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY))),
        Arguments.of("2 weeks", everyOther),
        Arguments.of("two weeks", everyOther),
        Arguments.of("other week", everyOther),
        Arguments.of("second week", everyOther),
        Arguments.of("fortnight", everyOther),
        Arguments.of("other wednesday", new Weekly(2, Set.of(WEDNESDAY))),
        Arguments.of("2 weeks on thursday", new Weekly(2, Set.of(THURSDAY))),
        Arguments.of("thursday every 2 weeks", new Weekly(2, Set.of(THURSDAY))),
        Arguments.of("3 weeks on monday", new Weekly(3, Set.of(MONDAY))),
        Arguments.of("odd weeks on thursday", new WeekParity(true, Set.of(THURSDAY))),
        Arguments.of("even weeks", new WeekParity(false, Set.of(TUESDAY))),
        Arguments.of("odd-numbered ISO weeks on monday", new WeekParity(true, Set.of(MONDAY))),
        Arguments.of("thursdays in even weeks", new WeekParity(false, Set.of(THURSDAY))),
        Arguments.of("first tuesday", firstTuesday),
        Arguments.of("1st tuesday", firstTuesday),
        Arguments.of("first tuesday of the month", firstTuesday),
        Arguments.of("first tuesday in every month", firstTuesday),
        Arguments.of("month on the first tuesday", firstTuesday),
        Arguments.of("last monday", new Monthly(1, List.of(-1), Set.of(MONDAY))),
        Arguments.of("2nd and 4th tuesday", new Monthly(1, List.of(2, 4), Set.of(TUESDAY))),
        Arguments.of("2nd tuesday and 4th tuesday", new Monthly(1, List.of(2, 4), Set.of(TUESDAY))),
        Arguments.of("last and first tuesday", new Monthly(1, List.of(1, -1), Set.of(TUESDAY))),
        Arguments.of("third thursday of the month", new Monthly(1, List.of(3), Set.of(THURSDAY))),
        Arguments.of(
            "2 months on the third thursday", new Monthly(2, List.of(3), Set.of(THURSDAY))),
        Arguments.of(
            "second month on the first tuesday", new Monthly(2, List.of(1), Set.of(TUESDAY))),
        Arguments.of(
            "first tuesday of every 2 months", new Monthly(2, List.of(1), Set.of(TUESDAY))),
        Arguments.of("quarter on the first tuesday", new Monthly(3, List.of(1), Set.of(TUESDAY))),
        Arguments.of("first tuesday and third thursday", FIRST_AND_THIRD),
        Arguments.of("third thursday and first tuesday", swapped(FIRST_AND_THIRD)),
        Arguments.of("first tuesday and third thursday of the month", FIRST_AND_THIRD),
        Arguments.of("first tuesday and every third thursday", FIRST_AND_THIRD),
        Arguments.of(
            "2nd monday and 4th thursday",
            new Both(
                new Monthly(1, List.of(2), Set.of(MONDAY)),
                new Monthly(1, List.of(4), Set.of(THURSDAY)))),
        Arguments.of("even weeks on tuesday and odd weeks on friday", EVEN_AND_ODD),
        Arguments.of("tuesdays in even weeks and fridays in odd weeks", EVEN_AND_ODD),
        Arguments.of(
            "odd weeks on friday and every monday",
            new Both(
                new Weekly(1, Set.of(MONDAY)), new WeekParity(true, Set.of(DayOfWeek.FRIDAY)))),
        Arguments.of(
            "1st and 15th of the month", new Both(new MonthDay(1, 1), new MonthDay(1, 15))),
        Arguments.of("15th of the month", new MonthDay(1, 15)),
        Arguments.of("last day of the month", new MonthDay(1, -1)),
        Arguments.of("other month on the 1st", new MonthDay(2, 1)));
  }

  private static Both swapped(Both both) {
    return new Both(both.other(), both.one());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "third thursday | 3rd thursday of the month | 3 weeks on thursday",
        "every 3rd thursday | 3rd thursday of the month | 3 weeks on thursday",
        "2nd tuesday | 2nd tuesday of the month | 2 weeks on tuesday",
        "second tuesday | 2nd tuesday of the month | 2 weeks on tuesday",
        "monday and every third thursday | monday and 3rd thursday of the month | monday and 3"
            + " weeks on thursday",
        "fourth monday | 4th monday of the month | 4 weeks on monday",
        "5th friday | 5th friday of the month | 5 weeks on friday",
        "month | first tuesday of the month | 5th of the month",
        "monthly | first tuesday of the month | 5th of the month",
        "2 months | 2 months on the first tuesday | 2 months on the 5th",
        "biweekly | 2 weeks on tuesday | tuesday and thursday",
        "bi-weekly | 2 weeks on tuesday | tuesday and thursday",
        "bimonthly | 2 months on the first tuesday | first and 3rd tuesday of the month",
      })
  void isRefusedWithBothReadings(String phrase, String one, String other) {
    assertThat(read(phrase)).isInstanceOf(Ambiguous.class);
    assertThat(((Ambiguous) read(phrase)).alternatives())
        .extracting(Reading.Alternative::write)
        .containsExactly(one, other);
    for (var alternative : ((Ambiguous) read(phrase)).alternatives()) {
      assertThat(read(alternative.write())).isEqualTo(new Understood(alternative.recurrence()));
    }
  }

  @Test
  void aMonthThatStartsOnALastTuesdayCouldMeanThatToo() {
    var reading = RecurrencePhrase.parse("month", LocalDate.of(2027, 1, 26));

    assertThat(((Ambiguous) reading).alternatives())
        .extracting(Reading.Alternative::write)
        .containsExactly(
            "4th tuesday of the month", "last tuesday of the month", "26th of the month");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hver tirsdag | tuesday",
        "tirsdage og torsdage | tuesday and thursday",
        "hver uge | tuesday",
        "hver anden uge | 2 weeks on tuesday",
        "hver anden torsdag | 2 weeks on thursday",
        "hver 2. torsdag | 2 weeks on thursday",
        "annenhver onsdag | 2 weeks on wednesday",
        "hver 14. dag | 2 weeks on tuesday",
        "hver tredje uke på mandag | 3 weeks on monday",
        "hver tredje torsdag | 3rd thursday of the month; 3 weeks on thursday",
        "første tirsdag i måneden | first tuesday of the month",
        "den første tirsdag i hver måned | first tuesday of the month",
        "fyrste tysdag i månaden | first tuesday of the month",
        "anden torsdag i måneden | 2nd thursday of the month",
        "2. og 4. tirsdag | 2nd and 4th tuesday of the month",
        "siste mandag i måneden | last monday of the month",
        "ulige uger | odd weeks on tuesday",
        "lige uger på torsdag | even weeks on thursday",
        "torsdag i ulige uger | odd weeks on thursday",
        "oddetallsuker | odd weeks on tuesday",
        "hver 2. uge onsdag | 2 weeks on wednesday",
        "hver anden uge på onsdage | 2 weeks on wednesday",
        "hver uge onsdag | wednesday",
        "lige uger onsdag | even weeks on wednesday",
        "ulige uger torsdag og fredag | odd weeks on thursday and friday",
        "onsdag lige uger | even weeks on wednesday",
        "på onsdage i lige uger | even weeks on wednesday",
        "siste onsdag annenhver måned | 2 months on the last wednesday",
        "annankvar månad den 5. | 2 months on the 5th",
        "annenhver uke onsdag | 2 weeks on wednesday",
        "annankvar veke onsdag | 2 weeks on wednesday",
        "kvar 2. veke tysdag | 2 weeks on tuesday",
        "oddetallsuker onsdag | odd weeks on wednesday",
        "onsdager i partallsuker | even weeks on wednesday",
        "partalsveker på torsdagar | even weeks on thursday",
        "oddetalsveker torsdag | odd weeks on thursday",
        "every 2nd week wednesday | 2 weeks on wednesday",
        "every other week wednesdays | 2 weeks on wednesday",
        "even weeks wednesday | even weeks on wednesday",
        "on tuesdays | tuesday",
        "on the third thursday of the month | 3rd thursday of the month",
        "første tirsdag og tredje torsdag i måneden | first tuesday of the month and 3rd thursday"
            + " of the month",
        "tirsdag i lige uger og fredag i ulige uger | even weeks on tuesday and odd weeks on"
            + " friday",
        "hver måned | first tuesday of the month; 5th of the month",
        "frist tuesday | first tuesday of the month",
        "tusday | tuesday",
        "tursday | thursday; tuesday",
        "wendesday | wednesday",
        "wendsday | wednesday",
        "tuseda | tuesday",
        "2 weaks on thrusday | 2 weeks on thursday",
        "biweekly on thursday | 2 weeks on thursday",
        "twice a week | tuesday and thursday",
        "twice a month | first and 3rd tuesday of the month",
        "month on thursday | first thursday of the month",
        "15th | 15th of the month",
        "last day | last day of the month",
        "weekend | saturday and sunday",
        "yearly | 12 months on the 5th",
      })
  void isAnsweredWithWhatToWrite(String phrase, String suggestions) {
    var expected = List.of(suggestions.split("; "));

    assertThat(read(phrase)).isEqualTo(new Unknown(expected));
    assertThat(expected)
        .allSatisfy(write ->
            assertThat(read(write))
                .isInstanceOfSatisfying(
                    Understood.class, it -> assertThat(it.recurrence().phrase()).contains(write)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "and",
        "every",
        "banana",
        "2027-01-05",
        "0 weeks",
        "1000 weeks",
        "-2 weeks",
        "99999999999999999999 weeks",
        "6th tuesday",
        "0th tuesday",
        "tuesday first",
        "week on",
        "every every tuesday",
        "monday monday",
        "32nd of the month",
        "second to last tuesday",
        "tuesday or thursday",
        "first weekday of the month",
        "last weekday",
        "day and 2 weeks on friday",
        "first tuesday and banana",
        "first tuesday and third thursday and last friday",
        "2 tuesday",
        "odd tuesday",
        "😀",
      })
  void isUnknown(String phrase) {
    assertThat(read(phrase)).isEqualTo(new Unknown(List.of()));
  }

  @Test
  void aVeryLongPhraseIsUnknown() {
    assertThat(read("tuesday and ".repeat(10_000) + "tuesday")).isEqualTo(new Unknown(List.of()));
    assertThat(read("xuesday ".repeat(14))).isEqualTo(new Unknown(List.of()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCanonicalPhraseIsReadBackAsTheSame(int seed) {
    var random = new Random(seed);
    var recurrence = RandomSchedules.phrased(random);

    var reading =
        RecurrencePhrase.parse(recurrence.phrase().orElseThrow(), RandomSchedules.date(random));

    assertThat(reading).as(recurrence.phrase().orElseThrow()).isEqualTo(new Understood(recurrence));
  }

  static IntStream seeds() {
    return IntStream.range(0, 500);
  }

  /// Whatever is typed, there is an answer, and what it offers is understood.
  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsOfferedIsUnderstood(int seed) {
    var random = new Random(seed);
    var words = List.copyOf(PhraseWords.vocabulary());
    var phrase =
        Stream.generate(() -> slip(words.get(random.nextInt(words.size())), random))
            .limit(1 + random.nextInt(5))
            .reduce((a, b) -> a + " " + b)
            .orElseThrow();
    var starts = RandomSchedules.date(random);

    var offered =
        switch (RecurrencePhrase.parse(phrase, starts)) {
          case Understood(var recurrence) -> recurrence.phrase().stream().toList();
          case Ambiguous(var alternatives) ->
              alternatives.stream().map(Reading.Alternative::write).toList();
          case Unknown(var suggestions) -> suggestions;
        };

    assertThat(offered)
        .as(phrase)
        .allSatisfy(write ->
            assertThat(RecurrencePhrase.parse(write, starts)).isInstanceOf(Understood.class));
  }

  private static String slip(String word, Random random) {
    if (random.nextInt(3) > 0) {
      return word;
    }
    var at = random.nextInt(word.length());
    return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
  }

  private static Reading read(String phrase) {
    return RecurrencePhrase.parse(phrase, STARTS);
  }
}
