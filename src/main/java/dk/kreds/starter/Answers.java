package dk.kreds.starter;

import dk.kreds.definition.Values;
import dk.kreds.group.Kind;
import dk.kreds.material.Rhythm;
import dk.kreds.material.Sentences;
import dk.kreds.schedule.Reading;
import dk.kreds.schedule.Recurrence;
import dk.kreds.schedule.RecurrencePhrase;
import dk.kreds.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What has been answered so far, as the definition writes it, and what is guessed of the rest. A
/// guess follows from the answers before it, so it changes with them.
///
/// @param today where the group is
/// @param folder where the definition is to lie
/// @param usual what is taken as the language until it is asked for
/// @param given the answers that somebody has given themselves
public record Answers(LocalDate today, Path folder, Language usual, Map<Question, String> given) {

  /// An open end, in answer to how many meetings.
  static final String ENDLESS = "0";

  /// No dates, in answer to when the first is: people agree on a time, one by one.
  static final String AGREED = "0";

  private static final int SEARCHED_YEARS = 2;

  public Answers {
    given = Map.copyOf(given);
  }

  public Answers with(Question question, String value) {
    Map<Question, String> more = new EnumMap<>(Question.class);
    more.putAll(given);
    more.put(question, value);
    Answers answers = new Answers(today, folder, usual, more);
    return answers.isByAgreement() && answers.kind().scheduled()
        ? answers.without(Question.STARTS)
        : answers;
  }

  Answers without(Question question) {
    Map<Question, String> fewer = new EnumMap<>(Question.class);
    fewer.putAll(given);
    fewer.remove(question);
    return new Answers(today, folder, usual, fewer);
  }

  /// The answer, or what is guessed; empty where nothing can be guessed.
  public String value(Question question) {
    return Optional.ofNullable(given.get(question)).orElseGet(() -> guess(question));
  }

  public Language language() {
    return Optional.ofNullable(given.get(Question.LANGUAGE)).map(Land::language).orElse(usual);
  }

  /// The country's zone, where it is not what the language says.
  Optional<Land> elsewhere() {
    return Optional.of(value(Question.LANGUAGE))
        .filter(choice -> choice.contains("-"))
        .map(Land::of);
  }

  /// Whether the language need not be asked for: a computer speaks Danish only where somebody has
  /// chosen it, while who speaks one Norwegian may write the other, and English is everywhere.
  boolean isLanguageKnown() {
    return given.containsKey(Question.LANGUAGE) || usual.tag().equals("da");
  }

  Values values() {
    return new Values(language().tag(), folder);
  }

  Kind kind() {
    return values().kind(value(Question.KIND)).orElseThrow();
  }

  /// Whether there are no dates to ask about.
  boolean isByAgreement() {
    return value(Question.STARTS).equals(AGREED);
  }

  /// Whether the answers so far leave a question open.
  boolean concerns(Question question) {
    return switch (question) {
      case TIME, EVERY, MEETINGS -> !isByAgreement();
      case LEADER -> Usual.hasLeaders(kind());
      case LANGUAGE, KIND, NAME, AUDIENCE, STARTS, PLACE, CONTACT, PRICE, SIZE -> true;
    };
  }

  /// The first date that was asked for; where there are no dates, one for an example.
  LocalDate asked() {
    return isByAgreement()
        ? Usual.starts(today, kind(), values())
        : LocalDate.parse(value(Question.STARTS));
  }

  /// The first date: that of the answer, or the first after it on which the rule can begin.
  LocalDate starts() {
    return firstOf(1).orElseGet(this::asked);
  }

  /// The nearest date from the one that was asked for on which the rule can begin.
  ///
  /// @param step 1 to look ahead, -1 to look back
  private Optional<LocalDate> firstOf(int step) {
    LocalDate asked = asked();
    return recurrence()
        .flatMap(rule ->
            Stream.iterate(asked, date -> date.plusDays(step))
                .takeWhile(date -> Math.abs(date.getYear() - asked.getYear()) <= SEARCHED_YEARS)
                .filter(date -> rule.dates(date).findFirst().filter(date::equals).isPresent())
                .findFirst());
  }

  /// Whether the rule can begin on the first date that was asked for.
  boolean startsOnRule() {
    return isByAgreement() || starts().equals(asked());
  }

  /// What to say where a first date was chosen on which the rule cannot begin: the slip may be in
  /// either, so the days on both sides are named.
  ///
  /// @param speaking in which language it is said
  public Optional<String> startsOffRule(Language speaking) {
    if (!given.containsKey(Question.STARTS) || startsOnRule()) {
      return Optional.empty();
    }
    List<String> near =
        Stream.concat(firstOf(-1).stream(), firstOf(1).stream())
            .map(speaking.dates()::full)
            .toList();
    return Optional.of(
        speaking.say(
            "new.starts.off",
            Map.of(
                "asked",
                asked(),
                "every",
                recurrence()
                    .flatMap(new Rhythm(speaking)::of)
                    .orElseGet(() -> value(Question.EVERY)),
                "count",
                near.size(),
                "near",
                new Sentences(speaking).join(near))));
  }

  /// How it repeats.
  Optional<Recurrence> recurrence() {
    LocalDate asked = asked();
    return RecurrencePhrase.parse(value(Question.EVERY), asked)
            instanceof Reading.Understood(Recurrence recurrence)
        ? Optional.of(recurrence)
        : Optional.empty();
  }

  /// Ways of repeating that suit the first date, from the rarest to the most frequent.
  List<Recurrence> rhythms() {
    LocalDate starts = asked();
    int place = (starts.getDayOfMonth() - 1) / 7 + 1;
    var day = Set.of(starts.getDayOfWeek());
    return List.of(
        new Recurrence.Monthly(1, List.of(place == 5 ? -1 : place), day),
        new Recurrence.Weekly(2, day),
        new Recurrence.Weekly(1, day));
  }

  private String guess(Question question) {
    return switch (question) {
      case LANGUAGE -> usual.tag();
      case KIND -> values().kinds().getFirst();
      case NAME, AUDIENCE -> words(question);
      case STARTS -> Usual.starts(today, kind(), values()).toString();
      case TIME -> Usual.times(kind());
      case EVERY -> rhythms().get(Usual.rhythm(kind())).phrase().orElseThrow();
      case MEETINGS -> Usual.meetings(kind());
      case PLACE, CONTACT, PRICE, LEADER -> "";
      case SIZE -> kind().size().least() + "-" + kind().size().most();
    };
  }

  /// What a kind's group is mostly called, and whom it is mostly for.
  private String words(Question question) {
    return language()
        .find("kind." + value(Question.KIND) + "." + question.word())
        .orElseGet(() -> language().say("new." + question.word() + ".usual"));
  }
}
