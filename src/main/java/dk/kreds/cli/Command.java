package dk.kreds.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command.
interface Command {

  String name();

  /// The key of the sentence that says what it is for.
  default String purpose() {
    return "commands." + name();
  }

  /// The beginning of the keys of its examples.
  default String examples() {
    return "commands." + name() + ".example";
  }

  /// Begins on another core with what the command will surely need, before its options are read.
  default void prepare(List<String> arguments) {}

  /// The options and parameters that it takes. Built by hand, not from annotations: reading those
  /// costs every run some milliseconds.
  CommandSpec spec(Talk talk);

  /// @return how it ended, one of [Exit]
  int run(ParseResult arguments, Talk talk) throws Failure;
}
