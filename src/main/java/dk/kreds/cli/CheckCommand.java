package dk.kreds.cli;

import dk.kreds.batch.DefinitionFiles;
import dk.kreds.directory.Clash;
import dk.kreds.directory.Clashes;
import dk.kreds.directory.Diary;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds check FILE…`: says everything that is wrong with groups, and what collides between them;
/// writes nothing. One bad file never stops the others.
final class CheckCommand implements Command {

  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, "commands.option.batch"))
        .addOption(Gap.option(talk))
        .addOption(Options.value(talk, "format", "check-format", Manner.FORMAT))
        .addOption(Options.flag(talk, "check-strict", Manner.STRICT))
        .addOption(Options.quiet(talk));
  }

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
    List<Checking.Checked> checked = new ArrayList<>();
    boolean several = all.files().size() > 1;
    Checking checking = new Checking(manner, several, talk);
    Surveys.inOrder(
        Turns.of(all.files(), talk),
        checking::check,
        one -> {
          Checking.Checked whole = checking.whole(one);
          talk.pass(whole.told());
          checked.add(whole);
        },
        talk);
    List<Diary> diaries = checked.stream().flatMap(one -> one.diary().stream()).toList();
    List<Clash> clashes = several ? Clashes.between(diaries, gap) : List.of();
    if (manner.form() == Manner.Form.TEXT) {
      new ClashReport(talk).print(clashes, manner.strict());
    } else {
      write(checked, clashes, manner, talk);
    }
    int worst = checked.stream().mapToInt(Checking.Checked::exit).max().orElse(Exit.DONE);
    int collided = manner.strict() && !clashes.isEmpty() ? Exit.WRONG : Exit.DONE;
    return Math.max(exit, Math.max(worst, collided));
  }

  private static void write(
      List<Checking.Checked> checked, List<Clash> clashes, Manner manner, Talk talk)
      throws Failure {
    Findings findings =
        new Findings(
            Stream.concat(
                    checked.stream().flatMap(one -> one.findings().stream()),
                    new ClashReport(talk).findings(clashes, manner.strict()).stream())
                .toList(),
            checked.stream().flatMap(one -> one.unread().stream()).toList());
    byte[] told =
        manner.form() == Manner.Form.JSON
            ? findings.json()
            : new Sarif(findings, talk.language(), talk.surroundings().folder()).bytes();
    try {
      Output.write(talk.surroundings().out(), told);
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
  }
}
