package dk.kreds.cli;

import dk.kreds.text.Language;
import dk.kreds.text.Wrap;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The help, in the person's language: what for, how, what else can be said, and an example to
/// copy.
final class Help {
  private static final int MARGIN = 26;

  /// Keeps an option and its value on one line.
  private static final char HARD_SPACE = '\u00a0';

  private Help() {}

  static void printAll(Talk talk) {
    PrintStream out = talk.surroundings().out();
    out.println(talk.say("commands.about"));
    out.println();
    list(out, Commands.own(), talk);
    Commands.byPhase()
        .forEach((phase, commands) -> {
          out.println(talk.say("commands.phase." + phase.name().toLowerCase(Locale.ROOT)));
          list(out, commands, talk);
        });
    out.println(talk.say("commands.example"));
    talk.language().sayAll("commands.example").forEach(example -> out.println("  " + example));
    out.println();
    out.println(talk.say("commands.more"));
  }

  private static void list(PrintStream out, List<Command> commands, Talk talk) {
    commands.forEach(command -> row(out, "kreds " + command.name(), talk.say(command.purpose())));
    out.println();
  }

  static void print(Command command, Talk talk) {
    Language language = talk.language();
    PrintStream out = talk.surroundings().out();
    CommandSpec spec = Commands.spec(command, talk);
    out.println(language.say(command.purpose()));
    out.println();
    Wrap.lines("kreds " + command.name() + parameters(spec) + options(spec), "  ", Wrap.WIDTH)
        .forEach(line -> out.println(line.replace(HARD_SPACE, ' ')));
    out.println();
    spec.positionalParameters().forEach(it -> row(out, it.paramLabel(), description(it)));
    spec.options().forEach(it -> row(out, written(it), description(it)));
    row(out, "-h, --help", language.say("commands.option.help"));
    List<String> examples = language.sayAll(command.examples());
    List<String> shown =
        examples.isEmpty()
            ? List.of(language.say("commands.material.example", Map.of("name", command.name())))
            : examples;
    out.println();
    out.println(language.say("commands.example"));
    shown.forEach(example -> out.println("  " + example));
  }

  private static String parameters(CommandSpec spec) {
    StringBuilder line = new StringBuilder();
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "…" : "");
      line.append(' ').append(parameter.arity().min() > 0 ? label : "[" + label + "]");
    }
    return line.toString();
  }

  private static String options(CommandSpec spec) {
    StringBuilder line = new StringBuilder();
    for (OptionSpec option : spec.options()) {
      line.append(" [").append(option.shortestName());
      line.append(option.arity().max() > 0 ? HARD_SPACE + option.paramLabel() : "").append(']');
    }
    return line.toString();
  }

  private static String written(OptionSpec option) {
    String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
    return String.join(", ", option.names()) + value;
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private static void row(PrintStream out, String left, String right) {
    String gap =
        left.length() < MARGIN ? " ".repeat(MARGIN - left.length()) : "\n" + " ".repeat(MARGIN + 2);
    out.println("  " + left + gap + right);
  }
}
