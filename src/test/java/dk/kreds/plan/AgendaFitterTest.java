package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.group.Kind;
import dk.kreds.group.Part;
import dk.kreds.group.Part.Type;
import dk.kreds.testing.Groups;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaFitterTest {
  private static final LocalTime SEVEN = LocalTime.of(19, 0);
  private static final int TOO_SHORT_FOR_A_BREAK = 75;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as the picture of the looks has it
        "following | 120 |  8 | preparation 30, welcome 10, since-last 50 (6), break 10, theme 40"
            + " (5), closing 10",
        "first     | 120 |  8 | preparation 30, first-welcome 10, frames 15, introductions 40 (5),"
            + " break 15, choose-themes 30, closing 10",
        "last      | 120 |  8 | preparation 30, welcome 10, looking-back 40 (5), break 15,"
            + " looking-ahead 40 (5), farewell 15",
        // nobody knows how many: no minutes for each
        "following | 120 |  0 | preparation 30, welcome 10, since-last 50, break 10, theme 40,"
            + " closing 10",
        // so many that there are hardly any minutes for each
        "following | 120 | 30 | preparation 30, welcome 10, since-last 60 (2), break 10, theme 30"
            + " (1), closing 10",
        // too short for a break
        "following |  60 |  5 | preparation 30, welcome 10, since-last 25 (5), theme 15 (3),"
            + " closing 10",
        // hardly time for anything: the closing keeps its own
        "following |  30 |  5 | preparation 30, welcome 5, since-last 10 (2), theme 5 (1), closing"
            + " 10",
        "following |  12 |  8 | preparation 30, since-last 1, theme 1, closing 10",
        "following |  10 |  8 | preparation 30, closing 10",
        "following |   4 |  8 | preparation 30, closing 4",
      })
  void fitsASupportGroupsMeeting(String which, int minutes, int people, String agenda) {
    Agenda fitted = AgendaFitter.fit(pattern(which), SEVEN, SEVEN.plusMinutes(minutes), people);
    assertThat(fitted.items().stream().map(AgendaFitterTest::told).toList())
        .isEqualTo(List.of(agenda.split(", ", -1)));
  }

  private static String told(Agenda.Item item) {
    String each = item.minutesEach().isPresent() ? " (" + item.minutesEach().getAsInt() + ")" : "";
    return item.part().name() + " " + item.minutes() + each;
  }

  private static List<Part> pattern(String which) {
    Kind.AgendaPattern agenda = Groups.plan(Groups.small("")).group().agenda();
    return switch (which) {
      case "first" -> agenda.first();
      case "last" -> agenda.last();
      default -> agenda.following();
    };
  }

  /// A night is as long by the clock of the next day as an evening is by its own.
  @Test
  void aMeetingMayGoOnPastMidnight() {
    Agenda evening = AgendaFitter.fit(pattern("following"), SEVEN, SEVEN.plusHours(2), 8);
    Agenda night =
        AgendaFitter.fit(pattern("following"), LocalTime.of(23, 0), LocalTime.of(1, 0), 8);
    assertThat(night.items().stream().map(AgendaFitterTest::told).toList())
        .isEqualTo(evening.items().stream().map(AgendaFitterTest::told).toList());
    assertThat(night.items().getLast().end()).isEqualTo(LocalTime.of(1, 0));
  }

  @Test
  void theClockRunsThroughPreparationAndMeeting() {
    Agenda agenda = AgendaFitter.fit(pattern("following"), SEVEN, SEVEN.plusHours(2), 8);
    assertThat(agenda.items().stream().map(Agenda.Item::start))
        .containsExactly(
            LocalTime.of(18, 30),
            LocalTime.of(19, 0),
            LocalTime.of(19, 10),
            LocalTime.of(20, 0),
            LocalTime.of(20, 10),
            LocalTime.of(20, 50));
    assertThat(agenda.items().getLast().end()).isEqualTo(LocalTime.of(21, 0));
  }

  /// 20.00 can be read off the clock on the wall, 20.02 cannot.
  @ParameterizedTest
  @CsvSource({"support-group", "self-help", "peer-group", "cafe", "walk", "course", "training"})
  void partsBeginOnFiveMinutesInEveryKindAndSize(String kind) {
    Kind.AgendaPattern agenda =
        Groups.plan(Groups.small("").replace("support-group", kind)).group().agenda();
    for (List<Part> parts : List.of(agenda.first(), agenda.following(), agenda.last())) {
      for (int minutes = 90; minutes <= 150; minutes += 15) {
        for (int people = 0; people <= 14; people++) {
          Agenda fitted = AgendaFitter.fit(parts, SEVEN, SEVEN.plusMinutes(minutes), people);
          assertThat(fitted.items())
              .as("%d minutes, %d people: %s", minutes, people, fitted)
              .allMatch(item -> item.start().getMinute() % 5 == 0);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void addsUpWhateverTheMeeting(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 4_000; i++) {
      List<Part> parts = parts(random);
      int total = 10 + random.nextInt(231);
      int people = random.nextInt(31);
      LocalTime start = LocalTime.of(10 + random.nextInt(8), random.nextInt(60));
      Agenda agenda = AgendaFitter.fit(parts, start, start.plusMinutes(total), people);
      assertThat(faults(agenda, parts, start, total, people))
          .as("seed %d, case %d: %d minutes, %d people, %s", seed, i, total, people, parts)
          .isEmpty();
    }
  }

  private static List<String> faults(
      Agenda agenda, List<Part> parts, LocalTime start, int total, int people) {
    List<String> faults = new ArrayList<>();
    List<Agenda.Item> meeting = agenda.duringMeeting();
    expect(!meeting.isEmpty() && meeting.getFirst().start().equals(start), "begins", faults);
    expect(meeting.getLast().end().equals(start.plusMinutes(total)), "ends", faults);
    int sum = meeting.stream().mapToInt(Agenda.Item::minutes).sum();
    expect(sum == total, "adds up to " + sum, faults);
    for (int i = 1; i < agenda.items().size(); i++) {
      LocalTime before = agenda.items().get(i - 1).end();
      expect(agenda.items().get(i).start().equals(before), "gap before " + i, faults);
    }
    for (Agenda.Item item : agenda.items()) {
      expect(item.minutes() >= 1, "nothing for " + item, faults);
      int each = item.minutesEach().orElse(0);
      expect(each <= item.part().mostEach().orElse(Integer.MAX_VALUE), "most each", faults);
      expect(item.minutesEach().isEmpty() || each >= 1, "less than a minute each", faults);
      expect(each * people <= item.minutes(), "more each than there is", faults);
      expect(each == 0 || item.part().type() == Type.ROUND, "each without a round", faults);
    }
    closing(agenda, parts, total, faults);
    leasts(agenda, parts, total, faults);
    return faults;
  }

  /// The closing has all of its own, or all that there is.
  private static void closing(Agenda agenda, List<Part> parts, int total, List<String> faults) {
    int wanted = parts.getLast().minutes();
    int given = agenda.first(Type.CLOSING).map(Agenda.Item::minutes).orElse(0);
    expect(given >= Math.min(wanted, total), "closing has " + given, faults);
  }

  /// Where there is time for the least of everything, nothing falls out and no talk has less.
  private static void leasts(Agenda agenda, List<Part> parts, int total, List<String> faults) {
    List<Part> inMeeting =
        parts.stream()
            .filter(part -> part.type() != Type.PREPARATION)
            .filter(part -> part.type() != Type.BREAK || total >= TOO_SHORT_FOR_A_BREAK)
            .toList();
    int least =
        inMeeting.stream()
            .mapToInt(part -> part.type() == Type.CLOSING ? part.minutes() : part.least())
            .sum();
    if (least > total) {
      return;
    }
    for (Part part : inMeeting) {
      int given = given(agenda, part);
      boolean enough = given >= part.least() || part.type() == Type.ROUND;
      expect(enough, part.name() + " has " + given + " of at least " + part.least(), faults);
    }
    boolean hasBreak = parts.stream().anyMatch(part -> part.type() == Type.BREAK);
    boolean keepsBreak = agenda.first(Type.BREAK).isPresent();
    expect(!hasBreak || keepsBreak == total >= TOO_SHORT_FOR_A_BREAK, "break", faults);
  }

  private static int given(Agenda agenda, Part part) {
    return agenda.items().stream()
        .filter(item -> item.part() == part)
        .mapToInt(Agenda.Item::minutes)
        .sum();
  }

  private static void expect(boolean right, String fault, List<String> faults) {
    if (!right) {
      faults.add(fault);
    }
  }

  /// Some parts, rounds and talks in any order, at most one break among them, and a closing.
  private static List<Part> parts(Random random) {
    List<Part> parts = new ArrayList<>();
    if (random.nextBoolean()) {
      parts.add(fixed(Type.PREPARATION, "preparation", 5 + random.nextInt(60), 5));
    }
    int count = random.nextInt(6);
    int pause = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      parts.add(
          i == pause ? fixed(Type.BREAK, "break", 5 + random.nextInt(40), 5) : part(i, random));
    }
    parts.add(fixed(Type.CLOSING, "closing", 1 + random.nextInt(20), 1));
    return parts;
  }

  private static Part part(int number, Random random) {
    String name = "part" + number;
    Type type = random.nextBoolean() ? Type.ROUND : Type.TALK;
    int least = 1 + random.nextInt(20);
    if (random.nextInt(3) == 0) {
      return fixed(type, name, least + random.nextInt(30), least);
    }
    OptionalInt most =
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(10)) : OptionalInt.empty();
    return new Part(
        type,
        name,
        Optional.empty(),
        0,
        least,
        1 + random.nextInt(6),
        false,
        most,
        Optional.empty(),
        false);
  }

  private static Part fixed(Type type, String name, int minutes, int least) {
    return new Part(
        type,
        name,
        Optional.empty(),
        minutes,
        least,
        0,
        false,
        OptionalInt.empty(),
        Optional.empty(),
        false);
  }
}
