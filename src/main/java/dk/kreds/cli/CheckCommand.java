package dk.kreds.cli;

import dk.kreds.advice.Adviser;
import dk.kreds.batch.DefinitionFiles;
import dk.kreds.batch.Found;
import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.directory.Booking;
import dk.kreds.directory.Bookings;
import dk.kreds.directory.Clashes;
import dk.kreds.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        .addOption(Options.quiet(talk));
  }

  /// What came of one file.
  ///
  /// @param bookings what its meetings take, for holding them against those of others
  private record Checked(String told, int exit, List<Booking> bookings) {}

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    Duration gap = Gap.of(arguments, talk);
    Path here = talk.surroundings().folder();
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    DefinitionFiles.All all = DefinitionFiles.in(names, here, here.resolve("out"));
    int exit = all.empty().isEmpty() ? Exit.DONE : Exit.CANNOT;
    all.empty()
        .forEach(
            name -> talk.warn(talk.say("commands.make.nothing", Map.of("file", Told.shown(name)))));
    List<Checked> checked = new ArrayList<>();
    boolean several = all.files().size() > 1;
    Surveys.inOrder(
        all.files(),
        found -> check(found, several, talk),
        one -> {
          talk.pass(one.told());
          checked.add(one);
        },
        talk);
    List<Booking> bookings = checked.stream().flatMap(one -> one.bookings().stream()).toList();
    if (several) {
      new ClashReport(talk).print(Clashes.in(bookings, gap));
    }
    return Math.max(exit, checked.stream().mapToInt(Checked::exit).max().orElse(Exit.DONE));
  }

  private static Checked check(Found found, boolean several, Talk talk) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Talk aside = talk.aside(new PrintStream(messages, true, StandardCharsets.UTF_8));
    try {
      Definition definition = Sources.read(Sources.text(found, aside), aside);
      Optional<Plan> plan = definition.group().map(group -> Plans.of(group, aside));
      tell(definition, plan, aside);
      return new Checked(
          messages.toString(StandardCharsets.UTF_8),
          plan.isPresent() ? Exit.DONE : Exit.WRONG,
          plan.filter(_ -> several).map(it -> bookings(it, definition)).orElse(List.of()));
    } catch (Failure failure) {
      aside.warn(failure.told());
      return new Checked(messages.toString(StandardCharsets.UTF_8), failure.exit(), List.of());
    }
  }

  private static List<Booking> bookings(Plan plan, Definition definition) {
    return new Bookings(plan, Surveys.origin(plan, definition), definition.places()).all();
  }

  private static void tell(Definition definition, Optional<Plan> plan, Talk talk) {
    List<Diagnostic> found =
        plan.map(it ->
                Adviser.advise(
                    it, Plans.today(it.group(), talk), definition.file(), definition.places()))
            .orElse(definition.problems());
    if (found.isEmpty()) {
      talk.tell(
          talk.languageFor(definition.language())
              .say("commands.check.fine", Map.of("file", Told.shown(definition.file()))));
    } else {
      new Report(definition, talk).print(found);
    }
  }
}
