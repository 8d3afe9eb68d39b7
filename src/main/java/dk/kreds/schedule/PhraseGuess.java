package dk.kreds.schedule;

import dk.kreds.schedule.Reading.Alternative;
import dk.kreds.schedule.Reading.Ambiguous;
import dk.kreds.schedule.Reading.Understood;
import dk.kreds.schedule.Reading.Unknown;
import dk.kreds.schedule.Recurrence.Monthly;
import dk.kreds.schedule.Recurrence.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Guesses what was meant by words that make no phrase. A guess is only ever offered, never
/// followed.
final class PhraseGuess {

  private static final int MOST_SUGGESTIONS = 4;
  private static final int MOST_WORDS = 12;
  private static final String ON = "on";
  private static final Set<String> WEEKS = Set.of("week", "weeks");

  private final LocalDate starts;
  private final PhraseGrammar grammar;

  PhraseGuess(LocalDate starts) {
    this.starts = starts;
    this.grammar = new PhraseGrammar(starts);
  }

  Reading guess(List<String> words) {
    return idiom(words).orElseGet(() -> new Unknown(meant(words)));
  }

  /// Expressions that name an amount but no days, or that are used in two senses.
  private Optional<Reading> idiom(List<String> words) {
    var twoWeeks = new Weekly(2, Set.of(starts.getDayOfWeek()));
    return switch (String.join(" ", words)) {
      case "biweekly", "bi week" -> Optional.of(either(twoWeeks, twiceAWeek()));
      case "bimonthly", "bi month" ->
          Optional.of(
              either(new Monthly(2, List.of(Ordinals.of(starts)), startDay()), twiceAMonth()));
      case "twice a week", "2 times a week", "two times a week" -> Optional.of(offer(twiceAWeek()));
      case "twice a month", "2 times a month", "two times a month" ->
          Optional.of(offer(twiceAMonth()));
      case "weekend", "weekends", "every weekend" ->
          Optional.of(offer(new Weekly(1, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))));
      case "year", "every year", "yearly", "annually" ->
          Optional.of(offer(new Recurrence.MonthDay(12, starts.getDayOfMonth())));
      default -> Optional.empty();
    };
  }

  private List<String> meant(List<String> words) {
    if (words.size() > MOST_WORDS) {
      return List.of();
    }
    var guesses =
        withOn(NordicWords.toEnglish(words)).stream()
            .map(PhraseGuess::likely)
            .reduce(
                List.of(List.<String>of()),
                (begun, next) ->
                    begun.stream()
                        .flatMap(before ->
                            next.stream()
                                .map(word ->
                                    Stream.concat(before.stream(), Stream.of(word)).toList()))
                        .limit(MOST_SUGGESTIONS)
                        .toList(),
                (a, _) -> a);
    return guesses.stream()
        .flatMap(guess -> grammar.read(PhraseWords.of(String.join(" ", guess))).stream())
        .flatMap(PhraseGuess::phrases)
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  /// "on tuesdays" and "even weeks tuesday" mean one thing, although they have "on" where no phrase
  /// has it, or none where it belongs.
  private static List<String> withOn(List<String> words) {
    var with = new ArrayList<String>();
    for (var word : words) {
      var isAfterWeeks = !with.isEmpty() && WEEKS.contains(with.getLast());
      if (isAfterWeeks && PhraseWords.weekday(word).isPresent()) {
        with.add(ON);
      }
      if (!with.isEmpty() || !word.equals(ON)) {
        with.add(word);
      }
    }
    return with;
  }

  private static List<String> likely(String word) {
    if (PhraseWords.isKnown(word)) {
      return List.of(word);
    }
    return word.equals("biweekly") ? List.of("2 weeks") : NearMiss.of(word);
  }

  private static Stream<String> phrases(Reading reading) {
    return switch (reading) {
      case Understood(var recurrence) -> recurrence.phrase().stream();
      case Ambiguous(var alternatives) -> alternatives.stream().map(Alternative::write);
      case Unknown(var suggestions) -> suggestions.stream();
    };
  }

  private static Reading either(Recurrence one, Recurrence other) {
    return new Ambiguous(List.of(Alternative.of(one), Alternative.of(other)));
  }

  private static Reading offer(Recurrence recurrence) {
    return new Unknown(recurrence.phrase().stream().toList());
  }

  private Set<DayOfWeek> startDay() {
    return Set.of(starts.getDayOfWeek());
  }

  private Recurrence twiceAWeek() {
    return new Weekly(1, Set.of(starts.getDayOfWeek(), starts.getDayOfWeek().plus(2)));
  }

  private Recurrence twiceAMonth() {
    var positions = Ordinals.of(starts) % 2 == 1 ? List.of(1, 3) : List.of(2, 4);
    return new Monthly(1, positions, startDay());
  }
}
