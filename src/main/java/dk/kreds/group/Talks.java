package dk.kreds.group;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Talks between two: with a counsellor, a psychologist, a coordinator (field guide § 2, K1, K4,
/// K6, K10, K13).
///
/// @param minutes how long a talk lasts; as much as the longest is set aside for it
/// @param pause minutes from the end of a talk to the beginning of the next
/// @param most how many talks each person can have; absent where there is no limit
/// @param where the words `home`, `office`, `phone`, `walk` and `video`, or the group's own
/// @param followUp how long after the last talk to hear how things are
/// @param phone when one can ring: [#ALWAYS], or the group's own words
/// @param districts who is there for which part of the town
public record Talks(
    Range minutes,
    int pause,
    OptionalInt most,
    List<String> where,
    Optional<Period> followUp,
    Optional<String> phone,
    List<District> districts) {

  public static final String ALWAYS = "always";

  /// Here, in the group's own room.
  public static final String OFFICE = "office";

  public Talks {
    where = List.copyOf(where);
    districts = List.copyOf(districts);
  }

  /// A part of the town, and whom to ring there. The name is printed on public papers.
  public record District(String name, Contact contact) {}

  /// When talks begin in office hours: as many as there is time for, one after the other.
  public List<LocalDateTime> starts(LocalDateTime from, LocalDateTime to) {
    int step = minutes.most() + pause;
    long room = Duration.between(from, to).toMinutes() - minutes.most();
    return Stream.iterate(0, after -> after <= room, after -> after + step)
        .map(from::plusMinutes)
        .toList();
  }
}
