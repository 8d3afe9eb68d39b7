package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.definition.Values;
import dk.kreds.output.Access;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import dk.kreds.output.Slug;
import dk.kreds.starter.Answers;
import dk.kreds.starter.Dialogue;
import dk.kreds.starter.Judged;
import dk.kreds.starter.Question;
import dk.kreds.starter.StarterFile;
import dk.kreds.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds new [FILE]`: the first file about a group, from a talk with its leader or, without
/// anybody to talk to, from options.
final class NewCommand implements Command {
  private static final String NO_INPUT = "--no-input";
  private static final String ENDING = ".yaml";

  @Override
  public String name() {
    return "new";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    CommandSpec spec =
        Options.command(name())
            .addPositional(Options.newFile(talk))
            .addOption(Options.value(talk, "file", "new-output", "-o", Options.OUTPUT))
            .addOption(Options.flag(talk, "no-input", NO_INPUT))
            .addOption(Options.language(talk));
    Stream.of(Question.values())
        .filter(question -> question != Question.LANGUAGE)
        .map(question -> Options.value(talk, "text", question.word(), "--" + question.word()))
        .forEach(spec::addOption);
    return spec.addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> named =
        Optional.<String>ofNullable(arguments.matchedOptionValue(Options.OUTPUT, null))
            .or(() -> Optional.ofNullable(arguments.matchedPositionalValue(0, null)));
    Answers given = given(arguments, named, talk);
    boolean isTalk = talk.surroundings().isTerminal() && !arguments.hasMatchedOption(NO_INPUT);
    return isTalk ? ask(given, named, talk) : write(given, named, talk);
  }

  private static Answers given(ParseResult arguments, Optional<String> named, Talk talk)
      throws Failure {
    Language language = Options.language(arguments, talk).orElse(talk.language());
    Path folder = Sources.folder(named.orElse("-"), talk);
    LocalDate today =
        LocalDate.now(
            talk.surroundings().clock().withZone(new Values(language.tag(), folder).zone()));
    Answers answers = new Answers(today, folder, language, Map.of());
    for (Question question : Question.values()) {
      Optional<String> typed =
          Optional.ofNullable(arguments.matchedOptionValue("--" + question.word(), null));
      if (typed.isPresent()) {
        Judged judged = Judged.of(answers, question, typed.get(), answers.language());
        String why = "--" + question.word() + ": " + judged.why();
        answers = judged.answers().orElseThrow(() -> Failure.of(Fault.BAD_VALUE, why, talk));
      }
    }
    return answers;
  }

  /// Without anybody to talk to.
  private static int write(Answers answers, Optional<String> named, Talk talk) throws Failure {
    Optional<String> offRule = answers.startsOffRule(answers.language());
    if (offRule.isPresent()) {
      throw Failure.of(Fault.BAD_VALUE, "--" + Question.STARTS.word() + ": " + offRule.get(), talk);
    }
    byte[] bytes = new StarterFile(answers).text().getBytes(UTF_8);
    Optional<Path> target = target(answers, named, talk);
    if (target.isPresent() && Files.exists(target.get())) {
      throw Failure.of(
          Fault.IN_THE_WAY,
          talk.say("new.exists.script", Map.of("file", shown(target.get(), talk))),
          talk);
    }
    return put(bytes, target, answers.language(), talk);
  }

  private static int ask(Answers given, Optional<String> named, Talk talk) throws Failure {
    Lines lines = new Lines(talk);
    if (isKept(target(given, named, talk), given.language(), named, lines, talk)) {
      return Exit.DONE;
    }
    Dialogue dialogue = Dialogue.begin(given);
    dialogue.greeting().forEach(lines::say);
    while (!dialogue.isDone()) {
      lines.say("");
      lines.ask(
          dialogue.prompt(
              target(dialogue.answers(), named, talk).map(it -> shown(it, talk)).orElse("-")));
      Optional<String> typed = lines.next();
      if (typed.isEmpty()) {
        lines.say("");
        lines.say(Fault.STOPPED.noted(dialogue.answers().language().say("new.stopped"), talk));
        return Exit.STOPPED;
      }
      Dialogue.Step step = dialogue.answer(typed.get());
      step.said().forEach(lines::say);
      dialogue = step.next();
    }
    Answers answers = dialogue.answers();
    byte[] bytes = new StarterFile(answers).text().getBytes(UTF_8);
    Optional<Path> target = target(answers, named, talk);
    int exit = put(bytes, target, answers.language(), talk);
    target.ifPresent(file -> next(shown(file, talk), answers.language(), lines));
    return exit;
  }

  /// Asks about a file that is there already, and is told to leave it.
  private static boolean isKept(
      Optional<Path> target, Language language, Optional<String> named, Lines lines, Talk talk) {
    if (target.isEmpty() || named.isEmpty() || !Files.exists(target.get())) {
      return false;
    }
    Map<String, String> file = Map.of("file", shown(target.get(), talk));
    lines.ask(List.of(language.say("new.exists", file)));
    List<String> yes = List.of(language.say("new.yes").split(" ", -1));
    boolean isKept =
        lines.next().map(it -> it.strip().toLowerCase(Locale.ROOT)).filter(yes::contains).isEmpty();
    if (isKept) {
      lines.say(language.say("new.exists.kept", file));
    }
    return isKept;
  }

  private static void next(String file, Language language, Lines lines) {
    String word = file.matches("[\\w./-]+") ? file : "'" + file.replace("'", "'\\''") + "'";
    lines.say(language.say("new.next"));
    lines.say("  kreds check " + word);
    lines.say("      " + language.say("new.next.check"));
    lines.say("  kreds make " + word + " -o " + language.say("new.next.folder"));
    lines.say("      " + language.say("new.next.make"));
  }

  private static int put(byte[] bytes, Optional<Path> target, Language language, Talk talk)
      throws Failure {
    try {
      if (target.isEmpty()) {
        Output.write(talk.surroundings().out(), bytes);
      } else {
        Output.write(target.get(), bytes, Access.EVERYBODY);
        talk.tell(language.say("commands.wrote", Map.of("file", shown(target.get(), talk))));
      }
      return Exit.DONE;
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
  }

  /// Where the file is to lie; nothing for standard output. A name that nobody has chosen is never
  /// one that is taken.
  private static Optional<Path> target(Answers answers, Optional<String> named, Talk talk)
      throws Failure {
    Path folder = talk.surroundings().folder().toAbsolutePath();
    String usual = Slug.of(answers.value(Question.NAME));
    if (named.isEmpty()) {
      return Stream.iterate(1, n -> n + 1)
          .map(n -> folder.resolve(usual + (n == 1 ? "" : "-" + n) + ENDING))
          .filter(file -> !Files.exists(file))
          .findFirst();
    }
    if (named.get().equals("-")) {
      return Optional.empty();
    }
    try {
      Path file = folder.resolve(named.get());
      boolean isFolder = named.get().endsWith("/") || Files.isDirectory(file);
      return Optional.of(isFolder ? file.resolve(usual + ENDING) : file);
    } catch (InvalidPathException noName) {
      throw Failure.of(
          Fault.BAD_VALUE,
          talk.say(
              "commands.usage.value",
              Map.of(
                  "argument", talk.say("commands.label.file"), "value", Told.shown(named.get()))),
          talk);
    }
  }

  private static String shown(Path target, Talk talk) {
    return Told.shown(MaterialCommand.shortened(target, talk));
  }

  /// What is said and typed, line by line.
  private static final class Lines {
    private final PrintStream screen;
    private final BufferedReader typed;

    Lines(Talk talk) {
      this.screen = talk.surroundings().err();
      this.typed = new BufferedReader(new InputStreamReader(talk.surroundings().in(), UTF_8));
    }

    void say(String line) {
      screen.println(line);
    }

    void ask(List<String> question) {
      question.forEach(this::say);
      screen.print("> ");
      screen.flush();
    }

    /// Nothing when the person has stopped.
    Optional<String> next() {
      try {
        return Optional.ofNullable(typed.readLine());
      } catch (IOException gone) {
        return Optional.empty();
      }
    }
  }
}
