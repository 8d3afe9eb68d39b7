package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.change.Wish;
import dk.kreds.definition.Definition;
import dk.kreds.group.Group;
import dk.kreds.output.Backup;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import dk.kreds.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kreds change FILE DATE`: moves, cancels or adds one meeting in the definition itself, and makes
/// what people must be told with. Nothing is written unless the definition is as good as before.
final class ChangeCommand implements Command {
  private static final String TO = "--to";
  private static final String TIME = "--time";
  private static final String PLACE = "--place";
  private static final String REASON = "--reason";
  private static final String RUN = "--run";
  private static final String ADD = "--add";
  private static final String CANCEL = "--cancel";
  private static final String UNDO = "--undo";
  private static final String DRY_RUN = "--dry-run";
  private static final String YES = "--yes";

  @Override
  public String name() {
    return "change";
  }

  @Override
  public String purpose() {
    return "change.command";
  }

  @Override
  public String examples() {
    return "change.example";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(word(talk, 0, "commands.label.file", "commands.option.file"))
        .addPositional(word(talk, 1, "change.label.date", "change.option.date"))
        .addOption(Options.said(talk, "change.label.date", "change.option.to", TO))
        .addOption(Options.said(talk, "change.label.times", "change.option.time", TIME))
        .addOption(Options.said(talk, "change.label.text", "change.option.place", PLACE))
        .addOption(Options.said(talk, "change.label.text", "change.option.reason", REASON))
        .addOption(Options.said(talk, "change.label.text", "change.option.run", RUN))
        .addOption(Options.switched(talk, "change.option.add", ADD))
        .addOption(Options.switched(talk, "change.option.cancel", CANCEL))
        .addOption(Options.switched(talk, "change.option.undo", UNDO))
        .addOption(
            Options.said(talk, "commands.label.folder", "change.option.out", "-o", Options.OUTPUT))
        .addOption(Options.switched(talk, "change.option.dry-run", DRY_RUN))
        .addOption(Options.switched(talk, "change.option.yes", "-y", YES))
        .addOption(Options.templates(talk))
        .addOption(Options.largePrint(talk))
        .addOption(Options.quiet(talk));
  }

  private static PositionalParamSpec word(Talk talk, int index, String label, String words) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .paramLabel(talk.say(label))
        .arity("1")
        .required(true)
        .type(String.class)
        .description(talk.say(words))
        .build();
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    String name = arguments.matchedPositionalValue(0, "");
    Definition definition = Sources.read(file(name, talk), talk);
    Optional<Group> group = definition.group();
    if (group.isEmpty()) {
      new Report(definition, talk).print(definition.problems());
      return Exit.WRONG;
    }
    LocalDate date = date(arguments.matchedPositionalValue(1, ""), talk);
    Wish wish = wish(arguments, date, group.get(), talk);
    Language language = talk.languageFor(definition.language());
    ChangePlan change = ChangePlan.of(name, group.get(), date, wish, said(arguments, RUN), talk);
    Optional<ChangePlan.Written> written = change.written(definition);
    if (written.isEmpty()) {
      return Exit.WRONG;
    }
    ChangeShown shown = new ChangeShown(written.get(), language, talk);
    shown.advise();
    if (arguments.hasMatchedOption(DRY_RUN)) {
      shown.print(talk.surroundings().out());
      return Exit.DONE;
    }
    if (talk.surroundings().isTerminal() && !arguments.hasMatchedOption(YES) && !shown.isWanted()) {
      return Exit.DONE;
    }
    write(written.get(), pack(arguments, talk), talk);
    return Exit.DONE;
  }

  private static ChangePack pack(ParseResult arguments, Talk talk) throws Failure {
    Path here = talk.surroundings().folder().toAbsolutePath();
    Path out = here.resolve(said(arguments, Options.OUTPUT).orElse("out"));
    return new ChangePack(
        out,
        Sources.templates(arguments, talk),
        arguments.hasMatchedOption(Options.LARGE_PRINT),
        talk);
  }

  private static void write(ChangePlan.Written change, ChangePack pack, Talk talk) throws Failure {
    Path file = talk.surroundings().folder().resolve(change.name());
    try (Backup backup = Backup.of(file, change.before().getBytes(UTF_8))) {
      Output.edit(file, change.after().getBytes(UTF_8));
      List<String> papers = pack.make(change);
      backup.succeeded();
      String shown = Told.shown(change.name());
      if (!papers.isEmpty()) {
        talk.tell(talk.say("change.written", Map.of("file", shown)));
      }
      papers.forEach(paper -> talk.tell("  " + Told.shown(paper)));
      talk.tell(
          papers.isEmpty()
              ? talk.say("change.over", Map.of("file", shown))
              : talk.say(
                  "change.next",
                  Map.of(
                      "file",
                      shown,
                      "folder",
                      Told.shown(MaterialCommand.shortened(pack.out(), talk)))));
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
  }

  private static String file(String name, Talk talk) throws Failure {
    if (name.equals("-")) {
      throw Failure.of(Fault.NOT_TOGETHER, talk.say("change.stdin"), talk);
    }
    return name;
  }

  private static Wish wish(ParseResult arguments, LocalDate date, Group group, Talk talk)
      throws Failure {
    Optional<String> to = said(arguments, TO);
    Wish wish =
        new Wish(
            kind(arguments, talk),
            to.isPresent() ? Optional.of(date(to.get(), talk)) : Optional.empty(),
            said(arguments, TIME),
            said(arguments, PLACE),
            said(arguments, REASON));
    if (!wish.agrees()) {
      throw Failure.of(Fault.NOT_TOGETHER, talk.say("change.too-much"), talk);
    }
    if (wish.isEmpty()) {
      throw Failure.of(Fault.MISSING, talk.say("change.nothing-said"), talk);
    }
    Optional<LocalDate> held = wish.kind() == Wish.Kind.ADD ? Optional.of(date) : wish.to();
    if (held.filter(day -> day.isBefore(Plans.today(group, talk))).isPresent()) {
      throw Failure.of(
          Fault.NOT_TO_BE_CHANGED, talk.say("change.past", Map.of("date", held.get())), talk);
    }
    return wish;
  }

  private static Wish.Kind kind(ParseResult arguments, Talk talk) throws Failure {
    List<Wish.Kind> kinds =
        Stream.of(
                Map.entry(ADD, Wish.Kind.ADD),
                Map.entry(CANCEL, Wish.Kind.CANCEL),
                Map.entry(UNDO, Wish.Kind.UNDO))
            .filter(option -> arguments.hasMatchedOption(option.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    if (kinds.size() > 1) {
      throw Failure.of(Fault.NOT_TOGETHER, talk.say("change.too-much"), talk);
    }
    return kinds.isEmpty() ? Wish.Kind.CHANGE : kinds.getFirst();
  }

  private static LocalDate date(String text, Talk talk) throws Failure {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDate) {
      throw Failure.of(
          Fault.BAD_VALUE, talk.say("change.no-date", Map.of("text", Told.shown(text))), talk);
    }
  }

  private static Optional<String> said(ParseResult arguments, String option) {
    return Optional.ofNullable(arguments.matchedOptionValue(option, null));
  }
}
