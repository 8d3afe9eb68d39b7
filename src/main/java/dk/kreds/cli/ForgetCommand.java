package dk.kreds.cli;

import dk.kreds.definition.edit.CannotEdit;
import dk.kreds.group.Counted;
import dk.kreds.group.Participant;
import dk.kreds.output.CannotWrite;
import dk.kreds.plan.Headcount;
import dk.kreds.plan.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `kreds forget FILE NAME…`: takes participants out of the definition, the list beside it and the
/// papers that name them, and leaves how many they were and how often they came.
final class ForgetCommand implements Command {
  private static final String ALL = "--all";
  private static final String YES = "--yes";
  private static final String DRY_RUN = "--dry-run";

  @Override
  public String name() {
    return "forget";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(file(talk))
        .addPositional(names(talk))
        .addOption(Options.flag(talk, "forget-all", ALL))
        .addOption(Options.value(talk, "folder", "forget-output", "-o", Options.OUTPUT))
        .addOption(Options.flag(talk, "yes", YES))
        .addOption(Options.flag(talk, "forget-dry-run", DRY_RUN))
        .addOption(SealWay.recipient(talk))
        .addOption(Options.quiet(talk));
  }

  private static PositionalParamSpec file(Talk talk) {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("1")
        .required(true)
        .paramLabel(talk.say("commands.label.file"))
        .type(String.class)
        .description(talk.say("commands.option.forget-file"))
        .build();
  }

  private static PositionalParamSpec names(Talk talk) {
    return PositionalParamSpec.builder()
        .index("1..*")
        .arity("0..*")
        .paramLabel(talk.say("commands.label.person"))
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(talk.say("commands.option.person"))
        .build();
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    String file = arguments.matchedPositionalValue(0, "");
    List<String> names = arguments.matchedPositionalValue(1, List.of());
    Optional<Known> known = Known.read(file, talk);
    if (known.isEmpty()) {
      return Exit.WRONG;
    }
    if (names.isEmpty() != arguments.hasMatchedOption(ALL)) {
      throw Failure.of(Fault.MISSING, talk.say("forget.whom"), talk);
    }
    Set<Integer> chosen = chosen(known.get().people(), names, talk);
    if (chosen.isEmpty()) {
      talk.tell(talk.say("forget.nobody", Map.of("file", Told.shown(file))));
      return Exit.DONE;
    }
    return forget(known.get(), chosen, arguments, talk);
  }

  private static int forget(Known known, Set<Integer> chosen, ParseResult arguments, Talk talk)
      throws Failure {
    List<Participant> gone =
        chosen.stream().sorted().map(number -> known.people().get(number)).toList();
    Path out =
        talk.surroundings()
            .folder()
            .toAbsolutePath()
            .resolve(arguments.<String>matchedOptionValue(Options.OUTPUT, "out"));
    try {
      Oblivion oblivion =
          Oblivion.of(
              known,
              chosen,
              counted(known, gone, talk),
              Plans.of(known.group(), talk).forLeaders().attendance().counted());
      Forgetful forgetful =
          new Forgetful(known, oblivion, gone, looseFiles(known, out, talk), out, arguments, talk);
      forgetful.tell();
      if (arguments.hasMatchedOption(DRY_RUN)) {
        return Exit.DONE;
      }
      if (!arguments.hasMatchedOption(YES) && !isSure(talk)) {
        talk.warn(Fault.STOPPED.noted(talk.say("forget.stopped"), talk));
        return Exit.STOPPED;
      }
      return forgetful.forget();
    } catch (CannotEdit odd) {
      throw PeopleBeside.cannotEdit(known.text().name(), talk);
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
  }

  private static Counted counted(Known known, List<Participant> gone, Talk talk) {
    Plan plan = Plans.of(known.group(), talk);
    LocalDate today = Plans.today(known.group(), talk);
    return new Headcount(plan, today).of(gone);
  }

  private static boolean isSure(Talk talk) throws Failure {
    if (!talk.surroundings().isTerminal()) {
      throw Failure.of(Fault.NOBODY_TO_ASK, talk.say("forget.not-asked"), talk);
    }
    talk.surroundings().err().print(talk.say("forget.sure") + " ");
    talk.surroundings().err().flush();
    String answer = Secrets.line(talk.surroundings().in()).orElse("").strip();
    return answer.equalsIgnoreCase(talk.say("forget.yes"));
  }

  /// The numbers of the people who are called so; everybody where nobody is named.
  private static Set<Integer> chosen(List<Participant> people, List<String> names, Talk talk)
      throws Failure {
    Set<Integer> chosen = new HashSet<>();
    if (names.isEmpty()) {
      IntStream.range(0, people.size()).forEach(chosen::add);
    }
    for (int i = 0; i < names.size(); i++) {
      String wanted = plain(names.get(i));
      List<Integer> called =
          IntStream.range(0, people.size())
              .filter(number -> plain(people.get(number).name()).equals(wanted))
              .boxed()
              .toList();
      if (called.isEmpty()) {
        throw Failure.of(
            Fault.NOT_IN_THE_LIST, talk.say("forget.unknown", Map.of("number", i + 1)), talk);
      }
      chosen.addAll(called);
    }
    return chosen;
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /// Papers that single commands left beside the definition, in the current folder or in that for
  /// papers, under the name that they give, and those of changes.
  private static List<Path> looseFiles(Known known, Path out, Talk talk) {
    Plan plan = Plans.of(known.group(), talk);
    Stream<Path> single =
        SinglePapers.named(plan).stream()
            .flatMap(name ->
                List.of(
                    talk.surroundings().folder().toAbsolutePath().resolve(name),
                    known.file().resolveSibling(name),
                    out.resolve(name))
                    .stream());
    return Stream.concat(single, ChangePack.named(out, plan).stream())
        .map(Path::normalize)
        .distinct()
        .filter(Files::isRegularFile)
        .toList();
  }
}
