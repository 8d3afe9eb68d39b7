package dk.kreds.directory;

import dk.kreds.group.Leader;
import dk.kreds.group.Participants;
import dk.kreds.group.Profile;
import dk.kreds.plan.Finances;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.schedule.Window;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one group adds to the figures of all: numbers, and the names of those who lead it, so that
/// nobody is counted twice.
///
/// @param kind the word that definitions use, or what a kind of one's own is called
/// @param seats how many can take part; none in talks
/// @param people who take part; absent where nobody has said
/// @param held by half-year, such as `2027-1`
/// @param money of the whole run
public record Share(
    Origin group,
    Optional<String> municipality,
    String kind,
    String language,
    Optional<String> organisation,
    int seats,
    Optional<Integer> people,
    int free,
    List<String> volunteers,
    SortedMap<String, Held> held,
    Optional<Sums> money) {

  public Share {
    volunteers = List.copyOf(volunteers);
    held = new TreeMap<>(held);
  }

  /// Meetings, and how long they last together.
  public record Held(int meetings, long minutes) {
    static final Held NOTHING = new Held(0, 0);

    Held plus(Held other) {
      return new Held(meetings + other.meetings, minutes + other.minutes);
    }
  }

  /// Money in hundredths of a currency.
  ///
  /// @param wished what everything costs
  /// @param secured promised from outside and paid by those who take part
  /// @param missing what the minimum still lacks
  /// @param lacking what everything that is wished for still lacks
  public record Sums(String currency, long wished, long secured, long missing, long lacking) {
    Sums plus(Sums other) {
      return new Sums(
          currency,
          wished + other.wished,
          secured + other.secured,
          missing + other.missing,
          lacking + other.lacking);
    }
  }

  /// @param countable whether the list of those who take part could be read
  public static Share of(Plan plan, Origin origin, boolean countable) {
    Profile profile = plan.group().profile();
    int seats = seats(plan);
    Participants participants = plan.group().participants();
    Optional<Integer> people = countable ? people(participants) : expected(participants);
    return new Share(
        origin,
        Municipality.of(profile),
        profile.kind().title().orElse(profile.kind().name()),
        profile.language(),
        profile.organisation().map(it -> it.name()),
        seats,
        people,
        free(plan, seats, people),
        plan.group().leaders().stream().map(Leader::name).toList(),
        held(plan),
        plan.finances().map(Share::sums));
  }

  /// The half-year that a day is in: `2027-1`.
  static String halfYear(LocalDate day) {
    Window half = Window.halfYear(day);
    return half.from().getYear() + "-" + (half.from().getMonthValue() == 1 ? 1 : 2);
  }

  /// Talks are no places: one person has several, and the next person the same hours later.
  private static int seats(Plan plan) {
    Profile profile = plan.group().profile();
    return profile.isForTalks() ? 0 : profile.size().most() * Math.max(1, profile.runs().size());
  }

  private static Optional<Integer> people(Participants participants) {
    return participants.tookPart() > 0
        ? Optional.of(participants.tookPart())
        : expected(participants);
  }

  private static Optional<Integer> expected(Participants participants) {
    return participants.expected().isPresent()
        ? Optional.of(participants.expected().getAsInt())
        : Optional.empty();
  }

  private static int free(Plan plan, int seats, Optional<Integer> people) {
    if (plan.group().profile().signUp().full()) {
      return 0;
    }
    return people.map(count -> Math.max(0, seats - count)).orElse(0);
  }

  private static SortedMap<String, Held> held(Plan plan) {
    SortedMap<String, Held> held = new TreeMap<>();
    for (Meeting meeting : plan.meetings()) {
      if (meeting.isHeld()) {
        long minutes = Duration.between(meeting.start(), meeting.end()).toMinutes();
        held.merge(halfYear(meeting.date()), new Held(1, minutes), Held::plus);
      }
    }
    return held;
  }

  private static Sums sums(Finances finances) {
    return new Sums(
        finances.currency(),
        finances.wished().minor(),
        finances.secured().minor(),
        finances.missingForMinimum().minor(),
        finances.missingForWished().minor());
  }

  /// What was held in a half-year, or in all of them.
  Held heldIn(Optional<String> halfYear) {
    return halfYear.isPresent()
        ? held.getOrDefault(halfYear.get(), Held.NOTHING)
        : held.values().stream().reduce(Held.NOTHING, Held::plus);
  }

  /// Whether the group was there in a half-year. One that meets by agreement always is.
  boolean isIn(Optional<String> halfYear) {
    return held.isEmpty() || halfYear.isEmpty() || held.containsKey(halfYear.get());
  }

  /// Its own key for each currency.
  Map<String, Sums> byCurrency() {
    return money.map(sums -> Map.of(sums.currency(), sums)).orElse(Map.of());
  }
}
