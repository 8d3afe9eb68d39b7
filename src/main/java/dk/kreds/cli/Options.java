package dk.kreds.cli;

import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options that several commands share, each written one way.
final class Options {
  static final String LANGUAGE = "--language";
  static final String OUTPUT = "--output";
  static final String QUIET = "--quiet";
  static final String TEMPLATES = "--templates";

  private Options() {}

  static CommandSpec command(String name) {
    return CommandSpec.create().name(name).helpCommand(false);
  }

  /// One definition or more, or only one.
  static PositionalParamSpec definitions(Talk talk, boolean several) {
    return PositionalParamSpec.builder()
        .paramLabel(talk.say("commands.label.file"))
        .arity(several ? "1..*" : "1")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(talk.say(several ? "commands.option.files" : "commands.option.file"))
        .build();
  }

  /// A file that need not be named and need not be there.
  static PositionalParamSpec newFile(Talk talk) {
    return PositionalParamSpec.builder()
        .paramLabel(talk.say("commands.label.file"))
        .arity("0..1")
        .type(String.class)
        .description(talk.say("commands.option.new-file"))
        .build();
  }

  /// Words to look for.
  static PositionalParamSpec words(Talk talk) {
    return PositionalParamSpec.builder()
        .paramLabel(talk.say("commands.label.word"))
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(talk.say("commands.option.word"))
        .build();
  }

  static OptionSpec language(Talk talk) {
    return text(talk, "language", LANGUAGE);
  }

  /// The language that the command line asks for.
  static Optional<Language> language(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> asked = Optional.ofNullable(arguments.matchedOptionValue(LANGUAGE, null));
    if (asked.isPresent() && !Language.known().contains(asked.get())) {
      throw new Failure(
          Exit.USAGE,
          talk.say(
              "commands.language.unknown",
              Map.of("text", Told.shown(asked.get()), "languages", Language.known())));
    }
    return asked.map(Language::of);
  }

  static OptionSpec text(Talk talk, String words, String... names) {
    return value(talk, words, words, names);
  }

  /// An option whose value is called what others are called, too.
  static OptionSpec value(Talk talk, String label, String words, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(talk.say("commands.label." + label))
        .arity("1")
        .type(String.class)
        .description(talk.say("commands.option." + words))
        .build();
  }

  static OptionSpec flag(Talk talk, String words, String... names) {
    return OptionSpec.builder(names)
        .arity("0")
        .type(boolean.class)
        .description(talk.say("commands.option." + words))
        .build();
  }

  static OptionSpec quiet(Talk talk) {
    return flag(talk, "quiet", "-q", QUIET);
  }

  static OptionSpec templates(Talk talk) {
    return text(talk, "templates", TEMPLATES);
  }
}
