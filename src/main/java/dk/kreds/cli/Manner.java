package dk.kreds.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/// How findings are told, and whether advice counts as a mistake.
record Manner(Form form, boolean strict) {
  static final String FORMAT = "--format";
  static final String STRICT = "--strict";

  /// In what form findings are told.
  enum Form {
    TEXT,
    JSON,
    SARIF
  }

  static Manner of(ParseResult arguments, Talk talk) throws Failure {
    String asked = arguments.matchedOptionValue(FORMAT, "text");
    Form form =
        Stream.of(Form.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(asked))
            .findFirst()
            .orElseThrow(() ->
                Failure.of(
                    Fault.BAD_VALUE,
                    talk.say("commands.check.format", Map.of("text", Told.shown(asked))),
                    talk));
    return new Manner(form, arguments.hasMatchedOption(STRICT));
  }
}
