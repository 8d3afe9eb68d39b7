package dk.kreds.starter;

import dk.kreds.text.Language;
import dk.kreds.text.Wrap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A talk of ten questions at most; what is not asked is shown at the end with the rest, where it
/// can be said. It never changes and neither reads nor writes: it is given a line, and there is the
/// next one.
///
/// @param asked the questions that were open when it began, in their order
/// @param place where it has got to
/// @param isCorrecting whether one answer is being changed at the end
/// @param offered phrases that the last answer could mean
public record Dialogue(
    Answers answers,
    List<Question> asked,
    Place place,
    boolean isCorrecting,
    List<String> offered) {
  private static final String MARGIN = "         ";
  private static final int LABEL_WIDTH = 14;
  private static final int MOST = 10;

  /// Where a dialogue is.
  public sealed interface Place {

    record At(Question question) implements Place {}

    /// Everything is answered and shown once more.
    record Looking() implements Place {}

    /// The person has said yes.
    record Done() implements Place {}
  }

  /// The next dialogue, and what to say first.
  public record Step(Dialogue next, List<String> said) {}

  /// @param answers those that are given already are not asked for
  public static Dialogue begin(Answers answers) {
    List<Question> open =
        Arrays.stream(Question.values())
            .filter(question -> !answers.given().containsKey(question))
            .filter(question -> question != Question.LANGUAGE || !answers.isLanguageKnown())
            .limit(MOST)
            .toList();
    Place first = open.isEmpty() ? new Place.Looking() : new Place.At(open.getFirst());
    return new Dialogue(answers, open, first, false, List.of());
  }

  public boolean isDone() {
    return place instanceof Place.Done;
  }

  private Language language() {
    return answers.language();
  }

  /// What to say before anything is asked.
  public List<String> greeting() {
    return Stream.of("new.hello", "new.keys")
        .flatMap(key -> wrapped(language().say(key), "").stream())
        .toList();
  }

  /// The lines of the question that is to be answered.
  ///
  /// @param file where the answers are to be written
  public List<String> prompt(String file) {
    return switch (place) {
      case Place.At(Question question) -> question(question);
      case Place.Looking() -> look(file);
      case Place.Done() -> List.of();
    };
  }

  private List<String> question(Question question) {
    List<String> lines = new ArrayList<>();
    String number =
        isCorrecting
            ? MARGIN
            : padded(
                language()
                    .say(
                        "new.number",
                        Map.of("number", asked.indexOf(question) + 1, "count", asked.size())));
    List<String> text = wrapped(asks(question), MARGIN);
    lines.add(number + text.getFirst().strip());
    lines.addAll(text.subList(1, text.size()));
    List<String> choices = choices(question);
    for (int i = 0; i < choices.size(); i++) {
      List<String> choice = Wrap.lines(choices.get(i), MARGIN + "   ", Wrap.WIDTH);
      lines.add(MARGIN + (i + 1) + "  " + choice.getFirst().strip());
      lines.addAll(choice.subList(1, choice.size()));
    }
    lines.addAll(wrapped(language().say("new.enter", Map.of("usual", usual(question))), MARGIN));
    return lines;
  }

  /// Talks have words of their own: nobody meets.
  private String asks(Question question) {
    return language().as(answers.kind().scheduled() ? "" : "talks").say("new." + question.word());
  }

  /// What Enter takes.
  private String usual(Question question) {
    String value = answers.value(question);
    int choice = values(question).indexOf(value);
    if (choice >= 0) {
      return Integer.toString(choice + 1);
    }
    return value.isEmpty() ? language().say("new.later") : new Told(answers).value(question);
  }

  private static String padded(String text) {
    return text + " ".repeat(Math.max(1, MARGIN.length() - text.length()));
  }

  /// In words, in the order of [#values].
  private List<String> choices(Question question) {
    return switch (question) {
      case LANGUAGE -> Land.choices().stream().map(Land::told).toList();
      case KIND -> values(question).stream().map(it -> Told.kind(it, answers)).toList();
      case EVERY ->
          values(question).stream()
              .map(it -> new Told(answers.with(Question.EVERY, it)).value(Question.EVERY))
              .toList();
      default -> List.of();
    };
  }

  private List<String> values(Question question) {
    return switch (question) {
      case LANGUAGE -> Land.choices();
      case KIND -> answers.values().kinds();
      case EVERY -> {
        Stream<String> usual =
            offered.isEmpty()
                ? answers.rhythms().stream().flatMap(it -> it.phrase().stream())
                : offered.stream();
        yield Stream.concat(usual, Stream.of(answers.value(question))).distinct().toList();
      }
      default -> List.of();
    };
  }

  private List<String> look(String file) {
    Told told = new Told(answers);
    List<String> lines = new ArrayList<>();
    lines.add(language().say("new.look"));
    for (Question question : concerned(List.of(Question.values()))) {
      String number = Integer.toString(question.number());
      String label = language().say("new." + question.word() + ".label");
      String start = " ".repeat(3 - number.length()) + number + "  " + label;
      String gap = " ".repeat(Math.max(1, LABEL_WIDTH + 5 - start.length()));
      List<String> value =
          Wrap.lines(told.value(question), " ".repeat(start.length() + gap.length()), Wrap.WIDTH);
      lines.add(start + gap + value.getFirst().strip());
      lines.addAll(value.subList(1, value.size()));
    }
    lines.add("");
    lines.addAll(wrapped(told.dates(), ""));
    lines.add("");
    lines.addAll(wrapped(language().say("new.right", Map.of("file", file)), ""));
    return lines;
  }

  /// What somebody has typed, whatever it is.
  public Step answer(String line) {
    String typed = Typed.clean(line);
    return switch (place) {
      case Place.At(Question question) -> answer(question, typed);
      case Place.Looking() -> decide(typed);
      case Place.Done() -> new Step(this, List.of());
    };
  }

  private Step answer(Question question, String typed) {
    return switch (typed) {
      case "?" -> stay(List.of("new." + question.word() + ".help"));
      case "<" -> back(question);
      case "" -> new Step(after(question, answers), List.of());
      default -> taken(question, typed);
    };
  }

  private Step taken(Question question, String typed) {
    List<String> values = values(question);
    Optional<String> chosen =
        typed.matches("\\d")
            ? values.stream().skip(Math.max(0, Integer.parseInt(typed) - 1)).findFirst()
            : Optional.empty();
    boolean isChosen = chosen.isPresent() && !typed.equals("0");
    return switch (new Understanding(answers, true, answers.language())
        .of(question, isChosen ? chosen.get() : typed)) {
      case Understanding.Outcome.Taken(String value) -> moved(question, typed, value);
      case Understanding.Outcome.Refused(String why) -> new Step(this, wrapped(why, MARGIN));
      case Understanding.Outcome.Unclear(List<String> alternatives) ->
          new Step(
              new Dialogue(answers, asked, place, isCorrecting, alternatives),
              wrapped(language().say("new.every.unclear"), MARGIN));
    };
  }

  private Step moved(Question question, String typed, String value) {
    Answers more = withClock(question, typed, answers.with(question, value));
    List<String> said = new ArrayList<>();
    String words = new Told(more).value(question);
    if (!words.equals(typed)) {
      said.add(MARGIN + "→ " + words);
    }
    if (more.startsOnRule()) {
      return new Step(after(question, more), said);
    }
    if (question == Question.STARTS) {
      // the new date is meant, and how often has to be asked again
      Answers open = more.without(Question.EVERY);
      return new Step(isCorrecting ? at(Question.EVERY, open, true) : after(question, open), said);
    }
    Answers moved = more.with(Question.STARTS, more.starts().toString());
    said.addAll(wrapped(language().say("new.every.starts", Map.of("date", more.starts())), MARGIN));
    return new Step(after(question, moved), said);
  }

  /// A time that was said with the first date is the one that is asked for next.
  private static Answers withClock(Question question, String typed, Answers answers) {
    String clock = question == Question.STARTS ? TypedDate.clock(typed) : "";
    return !clock.isEmpty()
            && new Understanding(answers, true, answers.language()).of(Question.TIME, clock)
                instanceof Understanding.Outcome.Taken(String times)
        ? answers.with(Question.TIME, times)
        : answers;
  }

  private Dialogue at(Question question, Answers with, boolean correcting) {
    return new Dialogue(with, asked, new Place.At(question), correcting, List.of());
  }

  private Dialogue after(Question question, Answers with) {
    Optional<Question> next =
        asked.stream()
            .skip(asked.indexOf(question) + 1L)
            .filter(with::concerns)
            .filter(_ -> !isCorrecting)
            .findFirst();
    return new Dialogue(
        with,
        asked,
        next.<Place>map(Place.At::new).orElseGet(Place.Looking::new),
        false,
        List.of());
  }

  private List<Question> concerned(List<Question> questions) {
    return questions.stream().filter(answers::concerns).toList();
  }

  private Step back(Question question) {
    if (isCorrecting) {
      return new Step(after(question, answers), List.of());
    }
    List<Question> before = concerned(asked.subList(0, asked.indexOf(question)));
    return before.isEmpty()
        ? stay(List.of("new.first"))
        : new Step(at(before.getLast(), answers, false), List.of());
  }

  private Step decide(String typed) {
    List<String> yes = List.of(language().say("new.yes").split(" ", -1));
    if (typed.isEmpty() || yes.contains(typed.toLowerCase(Locale.ROOT))) {
      return new Step(new Dialogue(answers, asked, new Place.Done(), false, List.of()), List.of());
    }
    if (typed.equals("<") && !asked.isEmpty()) {
      return new Step(at(concerned(asked).getLast(), answers, false), List.of());
    }
    return Question.numbered(typed)
        .filter(answers::concerns)
        .map(question -> new Step(at(question, answers, true), List.of()))
        .orElseGet(() -> stay(List.of("new.right.help")));
  }

  private Step stay(List<String> keys) {
    return new Step(
        this, keys.stream().flatMap(it -> wrapped(language().say(it), MARGIN).stream()).toList());
  }

  private static List<String> wrapped(String text, String start) {
    return Wrap.lines(text, start, Wrap.WIDTH);
  }
}
