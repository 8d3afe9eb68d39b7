package dk.kreds.schedule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/// Reads a phrase word by word. What does not fit is not taken.
final class PhraseCursor {

  private final List<String> words;
  private int place;

  PhraseCursor(List<String> words) {
    this.words = words;
  }

  boolean atEnd() {
    return place == words.size();
  }

  String word() {
    return atEnd() ? "" : words.get(place);
  }

  /// Takes the next word if it is one of these.
  boolean take(String... any) {
    var found = List.of(any).contains(word());
    place += found ? 1 : 0;
    return found;
  }

  OptionalInt takeNumber() {
    var number = PhraseWords.number(word());
    place += number.isPresent() ? 1 : 0;
    return number;
  }

  OptionalInt takeOrdinal() {
    var ordinal = PhraseWords.ordinal(word());
    place += ordinal.isPresent() ? 1 : 0;
    return ordinal;
  }

  /// "tuesday", "tuesday, thursday and friday", "weekdays".
  Optional<Set<DayOfWeek>> takeDays() {
    if (take("weekday", "weekdays")) {
      return Optional.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }
    return takeNamedDays();
  }

  /// Days by their names: "first weekday" is one day of the month, not the first of each.
  Optional<Set<DayOfWeek>> takeNamedDays() {
    return takeList(PhraseWords::weekday).map(EnumSet::copyOf);
  }

  /// "first", "2nd and 4th", "first and last".
  Optional<List<Integer>> takeOrdinals() {
    return takeList(word -> {
      var ordinal = PhraseWords.ordinal(word);
      return ordinal.isPresent() ? Optional.of(ordinal.getAsInt()) : Optional.empty();
    });
  }

  /// What `attempt` gives; where that is nothing, no word has been taken.
  <T> Optional<T> attempt(Function<PhraseCursor, Optional<T>> attempt) {
    var before = place;
    var found = attempt.apply(this);
    place = found.isPresent() ? place : before;
    return found;
  }

  private <T> Optional<List<T>> takeList(Function<String, Optional<T>> read) {
    var list = new ArrayList<T>();
    var next = read.apply(word());
    while (next.isPresent()) {
      place++;
      list.add(next.get());
      var before = place;
      while (take(PhraseWords.AND)) {}
      next = place == before ? Optional.empty() : read.apply(word());
      place = next.isPresent() ? place : before;
    }
    return list.isEmpty() ? Optional.empty() : Optional.of(list);
  }
}
