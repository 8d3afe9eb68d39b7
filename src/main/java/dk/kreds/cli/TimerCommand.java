package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.definition.Definition;
import dk.kreds.group.Group;
import dk.kreds.material.PartTitle;
import dk.kreds.material.Speech;
import dk.kreds.output.CannotWrite;
import dk.kreds.plan.Session;
import dk.kreds.text.Language;
import dk.kreds.timer.Evening;
import dk.kreds.timer.State;
import dk.kreds.timer.journal.JournalPlace;
import dk.kreds.timer.screen.Desk;
import dk.kreds.timer.screen.Face;
import dk.kreds.timer.screen.Script;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds timer FILE`: the round timer for the evening itself.
final class TimerCommand implements Command {
  private static final int MOST_PEOPLE = 60;
  private static final int FASTEST = 600;

  @Override
  public String name() {
    return "timer";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, false))
        .addOption(Options.value(talk, "meeting", "meeting", "--meeting"))
        .addOption(Options.value(talk, "number", "people", "--people"))
        .addOption(Options.flag(talk, "names", "--names"))
        .addOption(Options.flag(talk, "bell", "--bell"))
        .addOption(Options.flag(talk, "view", "--view"))
        .addOption(Options.flag(talk, "plain", "--plain"))
        .addOption(Options.value(talk, "number", "rehearse", "--rehearse"))
        .addOption(Options.value(talk, "file", "script", "--script"))
        .addOption(Options.flag(talk, "speaking-times", "--speaking-times"))
        .addOption(Options.flag(talk, "keep", "--keep"))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    String file = arguments.matchedPositionalValue(0, List.<String>of()).getFirst();
    OptionalInt people = number(arguments, "--people", 0, MOST_PEOPLE, talk);
    OptionalInt rehearsal = number(arguments, "--rehearse", 1, FASTEST, talk);
    Definition definition = Sources.read(file, talk);
    if (definition.group().isEmpty()) {
      new Report(definition, talk).print(definition.problems());
      return Exit.WRONG;
    }
    Group group = definition.group().get();
    Session session =
        new MeetingChoice(Plans.of(group, talk), talk).session(text(arguments, "--meeting"));
    EveningPlan plan = new EveningPlan(group, session, people);
    Evening evening = plan.evening();
    new EveningCheck(plan, plan.speakers(), talk).refuseWhatCannotFit();
    Face face = face(plan, arguments, rehearsal.orElse(1));
    Optional<String> script = text(arguments, "--script");
    if (script.isPresent()) {
      return play(script.get(), evening, face, arguments, talk);
    }
    return new TimerRun(
            evening,
            face,
            talk,
            place(plan, rehearsal, talk),
            arguments.hasMatchedOption("--plain"),
            arguments.hasMatchedOption("--keep"))
        .run();
  }

  private static Face face(EveningPlan plan, ParseResult arguments, int rehearsal) {
    Language language = Speech.of(plan.group().profile());
    PartTitle titles = new PartTitle(language);
    return new Face(
        language,
        plan.session().meeting().start().getZone(),
        plan.group().profile().name(),
        plan.session().meeting().date(),
        plan.items().stream()
            .map(item -> titles.of(item.part(), plan.session().meeting().theme()))
            .toList(),
        plan.isNamed()
            ? Labels.of(plan.participants(), arguments.hasMatchedOption("--names"))
            : List.of(),
        arguments.hasMatchedOption("--view"),
        arguments.hasMatchedOption("--bell"),
        arguments.hasMatchedOption("--speaking-times"),
        rehearsal);
  }

  /// A rehearsal never touches the evening itself.
  private static Optional<Path> place(EveningPlan plan, OptionalInt rehearsal, Talk talk) {
    String name = plan.name() + (rehearsal.isPresent() ? "-rehearsal" : "");
    return JournalPlace.of(talk.surroundings().variables(), name);
  }

  /// Plays an evening whose keys stand in a file, from a little before it begins.
  private static int play(String name, Evening evening, Face face, ParseResult arguments, Talk talk)
      throws Failure {
    Script script = script(name, talk);
    State state =
        script.run(
            Desk.of(State.of(evening)),
            evening.start().minus(Duration.ofMinutes(5)),
            face,
            arguments.hasMatchedOption("--plain"),
            talk.surroundings().out());
    TimerRun.afterwards(state, face).forEach(talk.surroundings().out()::println);
    return Exit.DONE;
  }

  private static Script script(String name, Talk talk) throws Failure {
    try {
      byte[] bytes = Sources.whole(name, talk);
      return Script.read(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (Script.Unreadable wrong) {
      throw Failure.of(
          Fault.SCRIPT,
          talk.say(
              "commands.timer.script",
              Map.of(
                  "file", Told.shown(name),
                  "line", wrong.line(),
                  "text", Told.shown(wrong.text()))),
          talk);
    } catch (CharacterCodingException noText) {
      throw Sources.cannotRead("special", name, talk);
    } catch (InvalidPathException noName) {
      throw Sources.cannotRead("missing", name, talk);
    }
  }

  private static Optional<String> text(ParseResult arguments, String option) {
    return Optional.ofNullable(arguments.matchedOptionValue(option, null));
  }

  private static OptionalInt number(
      ParseResult arguments, String option, int least, int most, Talk talk) throws Failure {
    Optional<String> text = text(arguments, option);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    boolean isNumber = text.get().matches("[0-9]{1,4}");
    int number = isNumber ? Integer.parseInt(text.get()) : -1;
    if (number < least || number > most) {
      throw Failure.of(
          Fault.BAD_VALUE,
          talk.say(
              "commands.timer.number",
              Map.of(
                  "option", option,
                  "text", Told.shown(text.get()),
                  "least", least,
                  "most", most)),
          talk);
    }
    return OptionalInt.of(number);
  }

  /// Whether the files that a run left behind could be written.
  static Failure cannotWrite(CannotWrite problem, Talk talk) {
    return Failure.of(problem, talk);
  }
}
