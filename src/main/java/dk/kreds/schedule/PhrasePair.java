package dk.kreds.schedule;

import dk.kreds.schedule.Reading.Alternative;
import dk.kreds.schedule.Reading.Ambiguous;
import dk.kreds.schedule.Reading.Understood;
import dk.kreds.schedule.Recurrence.Both;
import dk.kreds.schedule.Recurrence.MonthDay;
import dk.kreds.schedule.Recurrence.Monthly;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads words that make no phrase as two joined by an "and": "first tuesday and third thursday",
/// "even weeks on tuesday and odd weeks on friday", "1st and 15th of the month".
///
/// @param phrase reads words as one phrase
record PhrasePair(Function<List<String>, Optional<Reading>> phrase) {
  private static final List<String> OF_MONTH = List.of("of", "month");

  Optional<Reading> read(List<String> words) {
    return IntStream.iterate(words.size() - 2, place -> place > 0, place -> place - 1)
        .filter(place -> words.get(place).equals(PhraseWords.AND))
        .boxed()
        .flatMap(
            place -> pair(words.subList(0, place), words.subList(place + 1, words.size())).stream())
        .findFirst();
  }

  private Optional<Reading> pair(List<String> left, List<String> right) {
    var others = side(right);
    var ones = side(left);
    if (ones.isEmpty() && isOfMonth(right)) {
      ones = side(ofMonth(left));
    }
    // Beside a rule of months "third thursday" is one of the month.
    var ofMonths = Stream.of(ones, others).allMatch(PhrasePair::canBeOfMonths);
    var pairs =
        ones.stream()
            .limit(ofMonths ? 1 : 2)
            .flatMap(one -> others.stream().limit(ofMonths ? 1 : 2).map(other -> both(one, other)))
            .flatMap(Optional::stream)
            .toList();
    return switch (pairs.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Understood(pairs.getFirst()));
      default -> Optional.of(new Ambiguous(pairs.stream().map(Alternative::of).toList()));
    };
  }

  private static Optional<Recurrence> both(Recurrence one, Recurrence other) {
    return one.canBeOneOfTwo() && other.canBeOneOfTwo()
        ? Optional.of(new Both(one, other))
        : Optional.empty();
  }

  private static boolean canBeOfMonths(List<Recurrence> readings) {
    return readings.stream()
        .findFirst()
        .filter(first -> first instanceof Monthly || first instanceof MonthDay)
        .isPresent();
  }

  /// What one side can mean: nothing, one thing, or two as "third thursday" does.
  private List<Recurrence> side(List<String> words) {
    return switch (phrase.apply(words).orElseGet(() -> new Reading.Unknown(List.of()))) {
      case Understood(var recurrence) -> List.of(recurrence);
      case Ambiguous(var alternatives) when words.stream().noneMatch("month"::equals) ->
          alternatives.stream().map(Alternative::recurrence).toList();
      case Ambiguous _, Reading.Unknown _ -> List.of();
    };
  }

  private static boolean isOfMonth(List<String> words) {
    return words.getLast().equals("month");
  }

  private static List<String> ofMonth(List<String> words) {
    return Stream.concat(words.stream(), OF_MONTH.stream()).toList();
  }
}
