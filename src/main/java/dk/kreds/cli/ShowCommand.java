package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.material.Speech;
import dk.kreds.plan.Plan;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds show FILE`: the programme in the terminal, the next meeting first in the eye; with
/// `--json` the plan as a whole, for programs.
final class ShowCommand implements Command {

  @Override
  public String name() {
    return "show";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, false))
        .addOption(Options.flag(talk, "all", "--all"))
        .addOption(Options.flag(talk, "json", "--json"))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    String file = arguments.matchedPositionalValue(0, List.<String>of()).getFirst();
    Definition definition = Sources.read(file, talk);
    if (definition.group().isEmpty()) {
      new Report(definition, talk).print(definition.problems());
      return Exit.WRONG;
    }
    Plan plan = Plans.of(definition.group().get(), talk);
    if (arguments.hasMatchedOption("--json")) {
      talk.surroundings().out().println(PlanJson.of(plan));
    } else {
      Language language =
          Speech.of(plan.group().profile(), talk.languageFor(definition.language()));
      new Programme(
              plan, Plans.today(plan.group(), talk), language, arguments.hasMatchedOption("--all"))
          .lines()
          .forEach(talk.surroundings().out()::println);
      int advice = Plans.diagnose(definition, talk).size();
      if (advice > 0) {
        talk.tell(language.say("show.advice", Map.of("count", advice, "file", Told.shown(file))));
      }
    }
    return Exit.DONE;
  }
}
