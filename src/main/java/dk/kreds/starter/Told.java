package dk.kreds.starter;

import dk.kreds.group.Kind;
import dk.kreds.material.Price;
import dk.kreds.material.Rhythm;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Planner;
import dk.kreds.schedule.Recurrence;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers as one says them to people.
record Told(Answers answers) {
  private static final int FIRST_DATES = 4;

  /// Keeps a date on one line.
  private static final char HARD_SPACE = '\u00a0';

  /// An answer or a guess in words.
  String value(Question question) {
    Language language = answers.language();
    String value = answers.value(question);
    return switch (question) {
      case LANGUAGE -> Land.told(value);
      case KIND -> kind(value, answers).split(":", -1)[0];
      case STARTS ->
          answers.isByAgreement()
              ? language.say("new.starts.agreed")
              : language.dates().full(LocalDate.parse(value));
      case TIME -> times(value);
      case EVERY -> answers.recurrence().map(this::rhythm).orElse(value);
      case MEETINGS ->
          value.equals(Answers.ENDLESS)
              ? language.say("new.meetings.endless")
              : language.say("new.meetings.count", Map.of("count", Integer.valueOf(value)));
      case PLACE -> value.isEmpty() ? language.say("new.absent") : value;
      case CONTACT -> value.isEmpty() ? language.say("new.absent") : person(Typed.person(value));
      case PRICE -> price().orElseGet(() -> language.say("new.absent"));
      case LEADER -> value.isEmpty() ? language.say("new.absent") : value;
      case SIZE -> value.replace('-', '–');
      case NAME, AUDIENCE -> value;
    };
  }

  /// As the flyer says it.
  private Optional<String> price() {
    return new StarterFile(answers)
        .definition()
        .group()
        .flatMap(group -> new Price(answers.language()).of(group.profile().payment()))
        .map(sentence -> sentence.replaceAll("\\.$", ""));
  }

  String rhythm(Recurrence recurrence) {
    return new Rhythm(answers.language()).of(recurrence).or(recurrence::phrase).orElseThrow();
  }

  /// The line that tells what kind of group a kind is; of one's own, its title.
  static String kind(String kind, Answers answers) {
    return answers
        .language()
        .find("kind." + kind)
        .or(() -> answers.values().kind(kind).flatMap(Kind::title))
        .orElse(kind);
  }

  /// All that a kind may be called in an answer, whichever language somebody answers in.
  static Stream<String> kinds(String kind, Answers answers) {
    return Stream.concat(
        Stream.of(kind(kind, answers)),
        Language.known().stream().flatMap(tag -> Language.of(tag).find("kind." + kind).stream()));
  }

  /// What there is to choose from, in few words: all of these can be answered.
  static List<String> kinds(Answers answers, Language speaking) {
    return answers.values().kinds().stream()
        .map(kind ->
            speaking
                .find("kind." + kind)
                .map(line -> line.split(":", -1)[0].toLowerCase(Locale.ROOT))
                .orElseGet(() -> kind(kind, answers)))
        .toList();
  }

  private static String person(Typed.Person person) {
    return Stream.of(Optional.of(person.name()), person.phone(), person.email())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private String times(String span) {
    Dates dates = answers.language().dates();
    String[] ends = span.replace('–', '-').replace('.', ':').split("-", -1);
    return dates.times(time(ends[0]), time(ends[1]));
  }

  private static LocalTime time(String text) {
    String[] parts = text.strip().split(":", -1);
    return LocalTime.of(
        Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
  }

  /// The first dates that come of it all.
  String dates() {
    if (answers.isByAgreement()) {
      return answers.language().say("new.dates.agreed");
    }
    Plan plan =
        Planner.plan(new StarterFile(answers).definition().group().orElseThrow(), answers.today());
    List<Meeting> meetings = plan.meetings();
    int more = Math.max(0, meetings.size() - FIRST_DATES);
    Language language = answers.language();
    boolean isEndless = answers.value(Question.MEETINGS).equals(Answers.ENDLESS);
    return language.say(
        isEndless ? "new.dates.endless" : more > 0 ? "new.dates.more" : "new.dates",
        Map.of(
            "dates",
            meetings.stream()
                .limit(FIRST_DATES)
                .map(meeting ->
                    language.dates().withWeekday(meeting.date()).replace(' ', HARD_SPACE))
                .collect(Collectors.joining(", ")),
            "more",
            more,
            "last",
            meetings.getLast().date()));
  }
}
