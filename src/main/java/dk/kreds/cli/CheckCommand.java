package dk.kreds.cli;

import dk.kreds.advice.Adviser;
import dk.kreds.batch.DefinitionFiles;
import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.directory.Bookings;
import dk.kreds.directory.Clash;
import dk.kreds.directory.Clashes;
import dk.kreds.directory.Diary;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import dk.kreds.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds check FILE…`: says everything that is wrong with groups, and what collides between them;
/// writes nothing. One bad file never stops the others.
final class CheckCommand implements Command {
  private static final String FORMAT = "--format";
  private static final String STRICT = "--strict";

  /// In what form findings are told.
  private enum Form {
    TEXT,
    JSON,
    SARIF
  }

  /// How they are told, and whether advice counts as a mistake.
  private record Manner(Form form, boolean strict) {
    static Manner of(ParseResult arguments, Talk talk) throws Failure {
      String asked = arguments.matchedOptionValue(FORMAT, "text");
      Form form =
          Stream.of(Form.values())
              .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(asked))
              .findFirst()
              .orElseThrow(() ->
                  Failure.of(
                      Fault.BAD_VALUE,
                      talk.say("commands.check.format", Map.of("text", Told.shown(asked))),
                      talk));
      return new Manner(form, arguments.hasMatchedOption(STRICT));
    }
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, "commands.option.batch"))
        .addOption(Gap.option(talk))
        .addOption(Options.value(talk, "format", "check-format", FORMAT))
        .addOption(Options.flag(talk, "check-strict", STRICT))
        .addOption(Options.quiet(talk));
  }

  /// What came of one file.
  ///
  /// @param later what is told when it is known what others have been told
  /// @param diary what its meetings take, for holding them against those of others
  /// @param findings where they are for another program
  /// @param unread why the file could not be read
  private record Checked(
      String told,
      int exit,
      Optional<Later> later,
      Optional<Diary> diary,
      List<Finding> findings,
      Optional<String> unread) {

    Checked with(String told, List<Finding> findings) {
      return new Checked(this.told + told, exit, Optional.empty(), diary, findings, unread);
    }
  }

  /// What is found in a group that shares what some of it is about.
  private record Later(Definition definition, Optional<Plan> plan, List<Diagnostic> found) {}

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    Duration gap = Gap.of(arguments, talk);
    Manner manner = Manner.of(arguments, talk);
    Path here = talk.surroundings().folder();
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    DefinitionFiles.All all = DefinitionFiles.in(names, here, here.resolve("out"));
    int exit = all.empty().isEmpty() ? Exit.DONE : Exit.CANNOT;
    all.empty()
        .forEach(name -> {
          String nothing = talk.say("commands.make.nothing", Map.of("file", Told.shown(name)));
          talk.warn(Fault.NO_FILE.told(nothing, talk));
        });
    List<Checked> checked = new ArrayList<>();
    ToldOnce once = new ToldOnce();
    boolean several = all.files().size() > 1;
    Surveys.inOrder(
        Turns.of(all.files(), talk),
        turn -> check(turn, several, manner, talk),
        one -> {
          Checked whole = one.later().map(it -> tellOnce(one, it, once, manner, talk)).orElse(one);
          talk.pass(whole.told());
          checked.add(whole);
        },
        talk);
    List<Diary> diaries = checked.stream().flatMap(one -> one.diary().stream()).toList();
    List<Clash> clashes = several ? Clashes.between(diaries, gap) : List.of();
    if (manner.form() == Form.TEXT) {
      new ClashReport(talk).print(clashes, manner.strict());
    } else {
      write(checked, clashes, manner, talk);
    }
    int worst = checked.stream().mapToInt(Checked::exit).max().orElse(Exit.DONE);
    int collided = manner.strict() && !clashes.isEmpty() ? Exit.WRONG : Exit.DONE;
    return Math.max(exit, Math.max(worst, collided));
  }

  private static void write(List<Checked> checked, List<Clash> clashes, Manner manner, Talk talk)
      throws Failure {
    Findings findings =
        new Findings(
            Stream.concat(
                    checked.stream().flatMap(one -> one.findings().stream()),
                    new ClashReport(talk).findings(clashes, manner.strict()).stream())
                .toList(),
            checked.stream().flatMap(one -> one.unread().stream()).toList());
    byte[] told =
        manner.form() == Form.JSON
            ? findings.json()
            : new Sarif(findings, talk.language(), talk.surroundings().folder()).bytes();
    try {
      Output.write(talk.surroundings().out(), told);
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
  }

  private static Checked check(Turn turn, boolean several, Manner manner, Talk talk) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Talk aside = talk.aside(new PrintStream(messages, true, StandardCharsets.UTF_8));
    try {
      Definition definition = Sources.read(Turns.text(turn, aside), aside);
      Optional<Plan> plan = definition.group().map(group -> Plans.of(group, aside));
      List<Diagnostic> diagnostics = diagnostics(turn, definition, plan, manner, aside);
      boolean isShared = diagnostics.stream().anyMatch(it -> ToldOnce.isShared(it, definition));
      if (manner.form() == Form.TEXT && !isShared) {
        tell(definition, plan, diagnostics, aside);
      }
      return new Checked(
          messages.toString(StandardCharsets.UTF_8),
          diagnostics.stream().anyMatch(Diagnostic::isError) ? Exit.WRONG : Exit.DONE,
          Optional.of(new Later(definition, plan, diagnostics)).filter(_ -> isShared),
          plan.filter(_ -> several && turn.taken().isEmpty()).map(it -> diary(it, definition)),
          manner.form() == Form.TEXT || isShared
              ? List.of()
              : new Report(definition, aside).findings(diagnostics),
          Optional.empty());
    } catch (Failure failure) {
      aside.warn(failure.told());
      return new Checked(
          messages.toString(StandardCharsets.UTF_8),
          failure.exit(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.of(failure.told()));
    }
  }

  private static Checked tellOnce(
      Checked one, Later later, ToldOnce once, Manner manner, Talk talk) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Talk aside = talk.aside(new PrintStream(messages, true, StandardCharsets.UTF_8));
    List<Diagnostic> fresh = once.fresh(later.found(), later.definition());
    if (manner.form() != Form.TEXT) {
      return one.with("", new Report(later.definition(), aside).findings(fresh));
    }
    tell(later.definition(), later.plan(), fresh, aside);
    return one.with(messages.toString(StandardCharsets.UTF_8), List.of());
  }

  private static List<Diagnostic> diagnostics(
      Turn turn, Definition definition, Optional<Plan> plan, Manner manner, Talk talk) {
    List<Diagnostic> itsOwn =
        plan.map(it ->
                Adviser.advise(
                    it, Plans.today(it.group(), talk), definition.file(), definition.places()))
            .orElse(definition.problems());
    return Stream.concat(turn.taken().stream(), itsOwn.stream())
        .map(found -> manner.strict() ? found.asError() : found)
        .sorted(Diagnostic.IN_ORDER)
        .toList();
  }

  private static Diary diary(Plan plan, Definition definition) {
    return new Bookings(plan, Surveys.origin(plan, definition), definition.own()).diary();
  }

  private static void tell(
      Definition definition, Optional<Plan> plan, List<Diagnostic> found, Talk talk) {
    Report report = new Report(definition, talk);
    if (found.isEmpty()) {
      talk.tell(
          talk.languageFor(definition.language())
              .say("commands.check.fine", Map.of("file", Told.shown(definition.file()))));
    } else {
      report.print(found);
    }
    report.printAccepted(plan.map(it -> it.group().accepted().size()).orElse(0));
  }
}
