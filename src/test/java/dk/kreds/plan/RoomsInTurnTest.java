package dk.kreds.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.group.Room;
import dk.kreds.testing.Groups;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Several rooms are used in turn, and a date's room is settled by the rule alone.
class RoomsInTurnTest {
  private static final String CAFE =
      """
      kreds: 1
      name: Caféen
      kind: cafe
      schedule:
        starts: 2027-01-05
        time: 14:00-15:30
        every: 1st and 3rd tuesday
      """;

  private static final String ROOMS = "rooms: [Nord, Syd, Øst]\n";

  @Test
  void oneAfterTheOther() {
    assertThat(places(CAFE + ROOMS, Groups.TODAY).values())
        .containsExactly(
            "Nord", "Syd", "Øst", "Nord", "Syd", "Øst", "Nord", "Syd", "Øst", "Nord", "Syd", "Øst");
  }

  @Test
  void aChangeGoesBeforeTheTurn() {
    String changed = CAFE + "  changes: {2027-01-19: {place: Skoven}}\n" + ROOMS;
    assertThat(places(changed, Groups.TODAY).values().stream().limit(4))
        .containsExactly("Nord", "Skoven", "Øst", "Nord");
  }

  @Test
  void theNextHalfYearGoesOnWhereThisOneStopped() {
    // eleven dates before July: one of the dates in the first half-year is the wrong number for
    // three rooms
    String odd = CAFE.replace("2027-01-05", "2027-01-19") + ROOMS;
    assertThat(places(odd, LocalDate.of(2027, 7, 1)).values().stream().limit(3))
        .containsExactly("Øst", "Nord", "Syd");
  }

  /// Whatever is left out or called off, all other dates keep their rooms: the calendar that is
  /// already on the fridge door stays right.
  @ParameterizedTest
  @MethodSource("daysOff")
  void aDayOffMovesNoOtherDate(String daysOff) {
    Map<LocalDate, String> before = places(CAFE + ROOMS, Groups.TODAY);
    Map<LocalDate, String> after = places(CAFE + daysOff + ROOMS, Groups.TODAY);
    assertThat(after)
        .isNotEmpty()
        .allSatisfy((date, place) -> {
          if (before.containsKey(date)) {
            assertThat(place).as(date.toString()).isEqualTo(before.get(date));
          }
        });
  }

  static Stream<String> daysOff() {
    List<LocalDate> dates = List.copyOf(places(CAFE + ROOMS, Groups.TODAY).keySet());
    return IntStream.range(1, dates.size())
        .mapToObj(dates::get)
        .flatMap(date ->
            Stream.of(
                "  except: [" + date + "]\n",
                "  except: [" + date + "]\n  instead: next\n",
                "  except: [" + date + "]\n  instead: skip\n",
                "  changes: {" + date + ": cancelled}\n",
                "  changes: {" + date + ": {date: " + date.plusDays(1) + "}}\n"));
  }

  @Test
  void oneRoomOrSeveralButNotBoth() {
    assertThat(read(CAFE + ROOMS + "room: Vest\n").problems())
        .extracting(problem -> problem.id() + " " + problem.position().line())
        .containsExactly("K049 8");
  }

  private static Map<LocalDate, String> places(String yaml, LocalDate today) {
    return Planner.plan(read(yaml).group().orElseThrow(), today).meetings().stream()
        .collect(
            Collectors.toMap(
                Meeting::date,
                meeting -> meeting.place().map(Room::name).orElse(""),
                (one, other) -> one,
                java.util.TreeMap::new));
  }

  private static Definition read(String yaml) {
    return DefinitionReader.read(
        "test.yaml", yaml.getBytes(StandardCharsets.UTF_8), Path.of("examples"), "test");
  }
}
