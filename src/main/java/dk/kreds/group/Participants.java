package dk.kreds.group;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who comes, as far as it is known.
///
/// @param size how many the group is meant for
/// @param expected how many come to a meeting, where the leader says so
/// @param people those who have joined; empty where no list is kept
/// @param deleteAfter how long the list is kept, where that is said
/// @param counted those who have been forgotten
/// @param attended how many came, by the date of the meeting, where somebody has counted
public record Participants(
    Range size,
    OptionalInt expected,
    List<Participant> people,
    Optional<DeleteAfter> deleteAfter,
    Counted counted,
    SortedMap<LocalDate, Integer> attended) {

  public Participants {
    people = List.copyOf(people);
    attended = Collections.unmodifiableSortedMap(new TreeMap<>(attended));
  }

  /// How many to lay the table for: what the leader says, else who has joined, else a full group.
  public int toPlanFor() {
    if (expected.isPresent()) {
      return expected.getAsInt();
    }
    return people.isEmpty() ? size.most() : people.size();
  }

  /// How many have taken part in all, those who have been forgotten included.
  public int tookPart() {
    return people.size() + counted.people();
  }
}
