package dk.kreds.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.diagnostic.Position;
import dk.kreds.directory.Booking.Of;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What collides between groups.
class ClashesTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
  private static final Duration GAP = Duration.ofMinutes(30);

  @Test
  void thoseWhoMeetOneAfterTheOtherInOneRoomDoNotCollide() {
    assertThat(Clashes.in(List.of(room("a", 19, 21), room("b", 21, 22)), GAP)).isEmpty();
    assertThat(Clashes.in(List.of(room("a", 19, 21), room("b", 20, 22)), GAP))
        .singleElement()
        .isInstanceOfSatisfying(
            Clash.SameTime.class,
            clash -> {
              assertThat(clash.one().position().file()).isEqualTo("b");
              assertThat(clash.other().position().file()).isEqualTo("a");
            });
  }

  @Test
  void aGroupsOwnRunsDoNotCollide() {
    assertThat(Clashes.in(List.of(room("a", 19, 21), room("a", 19, 21)), GAP)).isEmpty();
  }

  @Test
  void anotherGroupIsSeenBehindTheGroupsOwnRuns() {
    List<Booking> bookings = List.of(room("a", 18, 21), room("b", 17, 23), room("b", 18, 22));
    assertThat(Clashes.in(bookings, GAP)).hasSize(1);
  }

  @Test
  void aLeaderNeedsTimeOnlyBetweenTwoPlaces() {
    assertThat(Clashes.in(List.of(leader("a", 17, "x"), leader("b", 19, "x")), GAP)).isEmpty();
    assertThat(Clashes.in(List.of(leader("a", 17, "x"), leader("b", 19, "y")), GAP))
        .singleElement()
        .isInstanceOf(Clash.TooClose.class);
    assertThat(Clashes.in(List.of(leader("a", 17, "x"), leader("b", 19, "y")), Duration.ZERO))
        .isEmpty();
  }

  @Test
  void twoOfOneNameAreTwoWhereTheirTelephonesSaySo() {
    Booking one = leader("a", 19, "x");
    Booking other = leader("b", 19, "y");
    assertThat(Clashes.in(List.of(with(one, "1"), with(other, "1")), GAP)).hasSize(1);
    assertThat(Clashes.in(List.of(with(one, "1"), other), GAP)).hasSize(1);
    assertThat(Clashes.in(List.of(with(one, "1"), with(other, "2")), GAP)).isEmpty();
  }

  @Test
  void groupsOfOneAudienceCollideInTheEveningAlone() {
    assertThat(Clashes.in(List.of(of(Of.AUDIENCE, "a", 17, 18), of(Of.AUDIENCE, "b", 20, 22)), GAP))
        .singleElement()
        .isInstanceOf(Clash.SameEvening.class);
    assertThat(Clashes.in(List.of(of(Of.AUDIENCE, "a", 10, 12), of(Of.AUDIENCE, "b", 11, 12)), GAP))
        .isEmpty();
  }

  /// Whoever meets while another group has the room is found, by going through all pairs.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyMeetingThatCollidesIsFound(long seed) {
    Random random = new Random(seed);
    List<Booking> bookings =
        IntStream.range(0, 40)
            .mapToObj(_ -> {
              int from = random.nextInt(21);
              int to = from + 1 + random.nextInt(2);
              return room(String.valueOf(random.nextInt(12)), from, to);
            })
            .toList();
    Set<String> files = new HashSet<>();
    for (Clash clash : Clashes.in(bookings, GAP)) {
      files.add(clash.one().group().file());
      files.add(((Clash.Between) clash).other().group().file());
    }
    assertThat(files).isEqualTo(colliding(bookings));
  }

  @Test
  void ofFewEachTwoAreTold() {
    List<Booking> four = List.of("a", "b", "c", "d").stream().map(it -> room(it, 19, 21)).toList();
    assertThat(Clashes.in(four, GAP)).hasSize(6);
  }

  @Test
  void asManyAsAWholeCountryHasAreGoneThroughAtOnce() {
    List<Booking> bookings = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      bookings.add(room("group-" + i, 19, 21));
    }
    long began = System.nanoTime();
    assertThat(Clashes.in(bookings, GAP)).hasSizeBetween(bookings.size(), bookings.size() + 99);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
  }

  private static Set<String> colliding(List<Booking> bookings) {
    Set<String> files = new HashSet<>();
    for (Booking one : bookings) {
      for (Booking other : bookings) {
        if (!one.group().equals(other.group())
            && one.start().isBefore(other.end())
            && other.start().isBefore(one.end())) {
          files.add(one.group().file());
        }
      }
    }
    return files;
  }

  private static Booking room(String file, int from, int to) {
    return of(Of.ROOM, file, from, to);
  }

  private static Booking leader(String file, int from, String place) {
    Booking one = of(Of.LEADER, file, from, from + 2);
    return new Booking(
        one.group(),
        one.of(),
        one.name(),
        one.key(),
        one.mark(),
        Optional.of(place),
        one.start(),
        one.end(),
        one.position());
  }

  private static Booking with(Booking one, String phone) {
    return new Booking(
        one.group(),
        one.of(),
        one.name(),
        one.key(),
        Optional.of(phone),
        one.place(),
        one.start(),
        one.end(),
        one.position());
  }

  private static Booking of(Of of, String file, int from, int to) {
    LocalDateTime day = LocalDateTime.of(2027, 1, 5, 0, 0);
    return new Booking(
        new Origin(file, file, file),
        of,
        "Biblioteket",
        "biblioteket",
        Optional.empty(),
        Optional.empty(),
        day.plusHours(from).atZone(ZONE),
        day.plusHours(to).atZone(ZONE),
        new Position(file, 1, 1, 1));
  }
}
