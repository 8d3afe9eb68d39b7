package dk.kreds.starter;

import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.material.Rhythm;
import dk.kreds.material.Sentences;
import dk.kreds.schedule.Reading;
import dk.kreds.schedule.RecurrencePhrase;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Judges what somebody has typed, by the very rules that the definition is read by.
///
/// @param answers those before
/// @param together whether an answer must also go together with those before it, which takes the
///   reading of a whole definition
/// @param speaking what is wrong is said in this language, which need not be the papers'
record Understanding(Answers answers, boolean together, Language speaking) {
  /// For these a question has a sentence of its own.
  private static final Set<String> NOT_READABLE =
      Stream.of(
              Problem.NOT_A_DATE,
              Problem.NOT_TIMES,
              Problem.NOT_A_NUMBER,
              Problem.NOT_A_PHONE,
              Problem.NOT_AN_EMAIL,
              Problem.NOT_ONE_OF,
              Problem.TEXT_EMPTY)
          .map(Problem::id)
          .collect(Collectors.toUnmodifiableSet());

  /// What came of an answer.
  sealed interface Outcome {

    /// @param value as the definition writes it
    record Taken(String value) implements Outcome {}

    /// @param why one or two sentences
    record Refused(String why) implements Outcome {}

    /// @param alternatives phrases, each of which means only one thing
    record Unclear(List<String> alternatives) implements Outcome {}
  }

  /// @param typed cleaned, and not empty
  Outcome of(Question question, String typed) {
    return switch (question) {
      case LANGUAGE -> language(typed);
      case KIND -> kind(typed);
      case NAME, AUDIENCE -> judged(question, typed);
      case STARTS -> starts(typed);
      case TIME -> time(typed);
      case EVERY -> every(typed);
      case MEETINGS -> meetings(Typed.number(typed));
      case PLACE -> place(typed);
      case CONTACT -> contact(typed);
      case PRICE -> TypedPrice.of(typed).map(this::price).orElseGet(() -> wrong(question));
      case LEADER -> isName(typed) ? judged(question, typed) : wrong(question);
      case SIZE ->
          Typed.size(typed, answers.kind().size().least())
              .map(size -> judged(question, size))
              .orElseGet(() -> wrong(question));
    };
  }

  private Outcome language(String typed) {
    if (Land.choices().contains(typed)) {
      return new Outcome.Taken(typed);
    }
    String plain = typed.toLowerCase(Locale.ROOT);
    return Language.known().stream()
        .filter(tag ->
            tag.equals(plain)
                || Stream.of(Language.of(tag).say("language.called").split(" ", -1))
                    .anyMatch(word ->
                        plain.length() >= 3 && word.toLowerCase(Locale.ROOT).startsWith(plain)))
        .findFirst()
        .<Outcome>map(Outcome.Taken::new)
        .orElseGet(() -> judged(Question.LANGUAGE, typed));
  }

  private Outcome kind(String typed) {
    String plain = typed.toLowerCase(Locale.ROOT);
    return answers.values().kinds().stream()
        .filter(kind ->
            plain.length() >= 3
                && Told.kinds(kind, answers)
                    .anyMatch(it -> it.toLowerCase(Locale.ROOT).startsWith(plain)))
        .findFirst()
        .<Outcome>map(Outcome.Taken::new)
        .orElseGet(() -> judged(Question.KIND, typed));
  }

  /// As it stands, or as the one remedy that there is.
  private Outcome judged(Question question, String value) {
    List<Diagnostic> problems = answers.values().problems(question.path(), value);
    if (problems.isEmpty()) {
      return whole(question, value);
    }
    List<String> remedies =
        problems.getFirst().remedies().stream().map(remedy -> remedy.write()).toList();
    return problems.size() == 1 && remedies.size() == 1
        ? whole(question, remedies.getFirst())
        : refused(question, problems.getFirst());
  }

  private Outcome every(String typed) {
    return switch (RecurrencePhrase.parse(typed, answers.asked())) {
      case Reading.Understood(var recurrence) ->
          whole(Question.EVERY, recurrence.phrase().orElse(typed));
      case Reading.Ambiguous(var alternatives) ->
          new Outcome.Unclear(alternatives.stream().map(Reading.Alternative::write).toList());
      case Reading.Unknown(var suggestions) ->
          switch (suggestions.size()) {
            case 0 -> wrong(Question.EVERY);
            case 1 -> whole(Question.EVERY, suggestions.getFirst());
            default -> new Outcome.Unclear(suggestions);
          };
    };
  }

  /// A phrase in the words of whoever is told of it, if these would be understood as just that.
  String inWords(String phrase) {
    return RecurrencePhrase.parse(phrase, answers.asked())
            instanceof Reading.Understood(var recurrence)
        ? new Rhythm(speaking)
            .of(recurrence)
            .filter(words -> every(words).equals(new Outcome.Taken(phrase)))
            .orElse(phrase)
        : phrase;
  }

  private Outcome starts(String typed) {
    if (typed.equals(Answers.AGREED) && !answers.kind().scheduled()) {
      return whole(Question.STARTS, typed);
    }
    String clock = TypedDate.clock(typed);
    if (!clock.isEmpty() && !(time(clock) instanceof Outcome.Taken)) {
      return wrong(Question.STARTS);
    }
    return switch (TypedDate.of(TypedDate.withoutClock(typed), answers.today())) {
      case TypedDate.Day(LocalDate date) -> judged(Question.STARTS, date.toString());
      case TypedDate.NoSuchDay(YearMonth month) ->
          refused("new.starts.days", Map.of("month", month, "days", month.lengthOfMonth()));
      case TypedDate.OtherWeekday(LocalDate date, LocalDate near) ->
          refused(
              "new.starts.weekday",
              Map.of(
                  "date", speaking.dates().plain(date),
                  "weekday", speaking.dates().weekday(date.getDayOfWeek()),
                  "near", near));
      case TypedDate.Unreadable _ -> wrong(Question.STARTS);
    };
  }

  private Outcome time(String typed) {
    return switch (TypedTimes.of(typed, Usual.times(answers.kind()))) {
      case TypedTimes.Span span -> judged(Question.TIME, span.toString());
      case TypedTimes.Early(var early, var later) ->
          refused("new.time.early", Map.of("early", early, "later", later));
      case TypedTimes.Unreadable _ -> wrong(Question.TIME);
    };
  }

  private Outcome meetings(String number) {
    return number.equals(Answers.ENDLESS)
        ? whole(Question.MEETINGS, number)
        : judged(Question.MEETINGS, number);
  }

  private Outcome place(String typed) {
    Typed.Place place = Typed.place(typed);
    List<Diagnostic> problems = new ArrayList<>();
    problems.addAll(answers.values().problems("room.name", place.name()));
    place.address().ifPresent(it -> problems.addAll(answers.values().problems("room.address", it)));
    return problems.isEmpty()
        ? whole(Question.PLACE, typed)
        : refused(Question.PLACE, problems.getFirst());
  }

  private Outcome contact(String typed) {
    Typed.Person person = Typed.person(typed);
    List<Diagnostic> problems = new ArrayList<>();
    problems.addAll(answers.values().problems("contact.name", person.name()));
    person.phone().ifPresent(it -> problems.addAll(answers.values().problems("contact.phone", it)));
    person.email().ifPresent(it -> problems.addAll(answers.values().problems("contact.email", it)));
    if (!isName(person.name()) || (person.phone().isEmpty() && person.email().isEmpty())) {
      return wrong(Question.CONTACT);
    }
    return problems.isEmpty()
        ? whole(Question.CONTACT, typed)
        : refused(Question.CONTACT, problems.getFirst());
  }

  private Outcome price(TypedPrice price) {
    List<Diagnostic> problems =
        price.isFree()
            ? List.of()
            : answers.values().problems(Question.PRICE.path(), price.amount());
    return problems.isEmpty() ? whole(Question.PRICE, price.toString()) : wrong(Question.PRICE);
  }

  static boolean isName(String text) {
    return text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().noneMatch(Character::isDigit);
  }

  /// Whether a definition with this answer in it can be read.
  private Outcome whole(Question question, String value) {
    if (!together) {
      return new Outcome.Taken(value);
    }
    Definition definition = new StarterFile(answers.with(question, value)).definition();
    return definition.problems().isEmpty()
        ? new Outcome.Taken(value)
        : refused(question, definition.problems().getFirst());
  }

  private Outcome refused(Question question, Diagnostic problem) {
    if (NOT_READABLE.contains(problem.id())) {
      return wrong(question);
    }
    String key = "problems." + problem.id();
    Map<String, Object> facts = problem.facts();
    return new Outcome.Refused(speaking.say(key, facts) + " " + speaking.say(key + ".hint", facts));
  }

  private Outcome refused(String key, Map<String, ?> facts) {
    return new Outcome.Refused(speaking.say(key, facts));
  }

  private Outcome wrong(Question question) {
    return new Outcome.Refused(wrong(question, answers, speaking));
  }

  /// @param speaking as [Judged] speaks where nobody is shown any numbers to choose from
  static String wrong(Question question, Answers answers, Language speaking) {
    Sentences sentences = new Sentences(speaking);
    return speaking.say(
        "new." + question.word() + ".wrong",
        switch (question) {
          case LANGUAGE -> Map.of("choices", sentences.either(Land.choices()));
          case KIND -> Map.of("choices", sentences.either(Told.kinds(answers, speaking)));
          default -> Map.of();
        });
  }
}
