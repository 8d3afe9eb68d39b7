package dk.kreds.cli;

import dk.kreds.diagnostic.Nearest;
import dk.kreds.text.Language;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds explain [ID…]`: what an id in a message means, why, and what to write. Without one, all
/// that there are.
final class ExplainCommand implements Command {

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.words(talk, "explain", "commands.option.explain"))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    List<String> asked = arguments.matchedPositionalValue(0, List.of());
    PrintStream out = talk.surroundings().out();
    List<String> known = Explanation.ids(talk.language());
    if (asked.isEmpty()) {
      known.forEach(id -> out.println(id + "  " + new Explanation(id, talk.language()).title()));
      return Exit.DONE;
    }
    for (int i = 0; i < asked.size(); i++) {
      String id = asked.get(i).strip().toUpperCase(Locale.ROOT);
      if (!known.contains(id)) {
        throw Failure.of(Fault.BAD_VALUE, unknown(asked.get(i), known, talk.language()), talk);
      }
      out.print(i > 0 ? "\n" : "");
      new Explanation(id, talk.language()).lines().forEach(out::println);
    }
    return Exit.DONE;
  }

  private static String unknown(String typed, List<String> known, Language language) {
    Optional<String> near = Nearest.to(typed, known);
    String told = near.isPresent() ? "explain.unknown.near" : "explain.unknown";
    return language.say(told, Map.of("text", Told.shown(typed), "near", near.orElse("")));
  }
}
