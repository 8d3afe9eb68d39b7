package dk.kreds.timer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// An evening as it was planned, before anybody has come.
///
/// @param start when the meeting is to begin
/// @param preparation how long before that the leaders are there
/// @param sections the parts of the meeting, in their order; at least one
/// @param people how many are expected, apologies or not; they are known by their numbers from 0.
///   No people means that only the parts are timed
/// @param named whether they are on a list, so that somebody who comes besides is somebody else
/// @param away those of them who have sent apologies
/// @param opener who begins the first round, so that it is not the same person every time
public record Evening(
    Instant start,
    Duration preparation,
    List<Section> sections,
    int people,
    boolean named,
    SortedSet<Integer> away,
    int opener) {

  public Evening {
    sections = List.copyOf(sections);
    away = new TreeSet<>(away);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("no parts");
    }
  }

  /// One part of the evening.
  ///
  /// @param planned more than nothing
  /// @param least what it can be shortened to, at most what is planned
  /// @param mostEach in a round, what each person has at most
  public record Section(Type type, Duration planned, Duration least, Optional<Duration> mostEach) {

    /// Never shortened: people need the break, and the closing is why one can go home (field guide
    /// § 1).
    public boolean isProtected() {
      return type == Type.BREAK || type == Type.CLOSING;
    }
  }

  /// What a part is to the clock.
  public enum Type {
    TALK,
    /// Each in turn.
    ROUND,
    BREAK,
    CLOSING
  }

  public Duration length() {
    return sections.stream().map(Section::planned).reduce(Duration.ZERO, Duration::plus);
  }

  public Instant end() {
    return start.plus(length());
  }

  /// When a part was to begin.
  public Instant plannedStart(int section) {
    return start.plus(
        sections.subList(0, section).stream()
            .map(Section::planned)
            .reduce(Duration.ZERO, Duration::plus));
  }

  /// Whether a part goes from person to person.
  public boolean isRound(int section) {
    return people > 0 && sections.get(section).type() == Type.ROUND;
  }
}
