package dk.kreds.cli;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `--gap MINUTES`: the time that a leader needs from one place to another.
final class Gap {
  private static final String NAME = "--gap";
  private static final Duration USUAL = Duration.ofMinutes(30);
  private static final int MOST = 24 * 60;

  private Gap() {}

  static OptionSpec option(Talk talk) {
    return Options.text(talk, "gap", NAME);
  }

  static Duration of(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> said = Optional.ofNullable(arguments.matchedOptionValue(NAME, null));
    if (said.isEmpty()) {
      return USUAL;
    }
    if (said.get().matches("[0-9]{1,4}") && Integer.parseInt(said.get()) <= MOST) {
      return Duration.ofMinutes(Integer.parseInt(said.get()));
    }
    throw Options.unfit(NAME, said.get(), talk);
  }
}
