package dk.kreds.cli;

import dk.kreds.diagnostic.Nearest;
import dk.kreds.output.CannotWrite;
import dk.kreds.text.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what libraries and the system complain of into sentences for a person.
final class Told {
  private static final int LONGEST_SHOWN = 60;
  private static final String LONG = "--";

  private Told() {}

  static Fault fault(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException _ -> Fault.NOT_UNDERSTOOD;
      case MissingParameterException _ -> Fault.MISSING;
      default -> Fault.BAD_VALUE;
    };
  }

  static String usage(ParameterException wrong, Command command, Talk talk) {
    String sentence =
        switch (wrong) {
          case UnmatchedArgumentException unmatched -> unmatched(unmatched, talk);
          case OverwrittenOptionException twice
              when twice.getOverwritten() instanceof OptionSpec option ->
              talk.say("commands.usage.twice", Map.of("argument", option.longestName()));
          case MissingParameterException missing ->
              talk.say(
                  "commands.usage.missing",
                  Map.of(
                      "argument",
                      missing.getMissing().isEmpty()
                          ? ""
                          : missing.getMissing().getFirst().paramLabel()));
          default ->
              wrong.getArgSpec() == null
                  ? talk.say("commands.usage.wrong")
                  : talk.say(
                      "commands.usage.value",
                      Map.of(
                          "argument",
                          wrong.getArgSpec().paramLabel(),
                          "value",
                          wrong.getValue() == null ? "" : shown(wrong.getValue())));
        };
    return sentence + "\n" + talk.say("commands.usage.help", Map.of("name", command.name()));
  }

  private static String unmatched(UnmatchedArgumentException wrong, Talk talk) {
    String typed = wrong.getUnmatched().getFirst();
    String told = talk.say("commands.usage.unmatched", Map.of("argument", shown(typed)));
    if (!typed.startsWith(LONG)) {
      return told;
    }
    Set<String> options = wrong.getCommandLine().getCommandSpec().optionsMap().keySet();
    return Nearest.to(typed, options.stream().filter(one -> one.startsWith(LONG)).toList())
        .map(near -> told + " " + talk.say("commands.usage.near", Map.of("near", near)))
        .orElse(told);
  }

  static String cannotWrite(CannotWrite problem, Language language) {
    String reason = problem.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return language.say(
        "commands.write." + reason, Map.of("file", shown(problem.path().toString())));
  }

  /// What somebody typed, safe to print: on one line, without control characters, not too long.
  static String shown(String typed) {
    StringBuilder safe = new StringBuilder();
    typed
        .codePoints()
        .limit(LONGEST_SHOWN)
        .map(point -> Character.isISOControl(point) ? '�' : point)
        .forEach(safe::appendCodePoint);
    return safe.length() < typed.length() ? safe + "…" : safe.toString();
  }
}
