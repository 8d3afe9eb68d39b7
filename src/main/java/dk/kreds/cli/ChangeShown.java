package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.change.LineDiff;
import dk.kreds.change.LineDiff.Line;
import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Position;
import dk.kreds.material.Speech;
import dk.kreds.material.change.ChangeWords;
import dk.kreds.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shows a person what a change does to their file and what people will be told, and asks.
///
/// @param language the person's
record ChangeShown(ChangePlan.Written change, Language language, Talk talk) {

  /// Lines with `-` go, those with `+` come.
  void print(PrintStream out) {
    sentences().forEach(out::println);
    out.println();
    LineDiff.of(change.before(), change.after()).forEach(line -> out.println(shown(line)));
  }

  /// What one would now be advised of and was not before, such as a date on a holiday.
  void advise() {
    if (!change.advice().isEmpty()) {
      new Report(change.definition(), talk).print(change.advice());
    }
  }

  /// Whether the person says yes.
  boolean isWanted() {
    PrintStream screen = talk.surroundings().err();
    print(screen);
    screen.println();
    screen.println(language.say("change.ask"));
    screen.print("> ");
    screen.flush();
    List<String> yes = List.of(language.say("new.yes").split(" ", -1));
    boolean isWanted =
        typed().map(it -> it.strip().toLowerCase(Locale.ROOT)).filter(yes::contains).isPresent();
    if (!isWanted) {
      screen.println(language.say("change.kept"));
    }
    return isWanted;
  }

  /// What people are told, in the language of the group.
  private List<String> sentences() {
    Language group = Speech.of(change.plan().group().profile());
    ChangeWords words = new ChangeWords(change.plan().forPublic(), group);
    return change.plan().notices().stream()
        .map(notice -> String.join(" ", words.all(notice)))
        .toList();
  }

  private String shown(Line line) {
    String sign =
        switch (line.sign()) {
          case SAME -> " ";
          case GONE -> "-";
          case NEW -> "+";
        };
    return String.format(Locale.ROOT, "%s %4d │ %s", sign, line.number(), masked(line));
  }

  private String masked(Line line) {
    Definition definition = change.definition();
    return new Masking(definition)
        .line(line.text(), new Position(definition.file(), line.number(), 1, 1));
  }

  private Optional<String> typed() {
    try {
      return Optional.ofNullable(
          new BufferedReader(new InputStreamReader(talk.surroundings().in(), UTF_8)).readLine());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
