package dk.kreds.cli;

import dk.kreds.document.Format;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The options that several commands share, each written one way.
final class Options {
  static final String LARGE_PRINT = "--large-print";
  static final String LANGUAGE = "--language";
  static final String OUTPUT = "--output";
  static final String QUIET = "--quiet";
  static final String TEMPLATES = "--templates";

  /// Makes the lists that values are gathered in. picocli's own factory would look for Groovy in
  /// every jar first.
  static final IFactory FACTORY =
      new IFactory() {
        @Override
        public <K> K create(Class<K> type) {
          return type.cast(new ArrayList<>());
        }
      };

  private Options() {}

  static CommandSpec command(String name) {
    return CommandSpec.wrapWithoutInspection(name, FACTORY).name(name);
  }

  /// One definition or more, or only one.
  static PositionalParamSpec definitions(Talk talk, boolean several) {
    return definitions(talk, several, several ? "commands.option.files" : "commands.option.file");
  }

  /// Definitions, folders of them, and patterns.
  static PositionalParamSpec definitions(Talk talk, String words) {
    return definitions(talk, true, words);
  }

  private static PositionalParamSpec definitions(Talk talk, boolean several, String words) {
    return PositionalParamSpec.builder()
        .index(several ? "0..*" : "0")
        .paramLabel(talk.say("commands.label.file"))
        .index(several ? "0..*" : "0")
        .arity(several ? "1..*" : "1")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(talk.say(words))
        .build();
  }

  /// Whether a command wants definitions.
  static boolean readsDefinitions(CommandSpec spec, Talk talk) {
    return spec.positionalParameters().stream()
        .anyMatch(
            one -> one.required() && one.paramLabel().equals(talk.say("commands.label.file")));
  }

  /// A file that need not be named and need not be there.
  static PositionalParamSpec newFile(Talk talk) {
    return optionalFile(talk, "commands.option.new-file");
  }

  static PositionalParamSpec optionalFile(Talk talk, String words) {
    return PositionalParamSpec.builder()
        .paramLabel(talk.say("commands.label.file"))
        .arity("0..1")
        .type(String.class)
        .description(talk.say(words))
        .build();
  }

  /// Words to look for.
  static PositionalParamSpec words(Talk talk) {
    return words(talk, "commands.option.word");
  }

  static PositionalParamSpec words(Talk talk, String purpose) {
    return words(talk, "word", purpose);
  }

  /// @param label what they are called
  static PositionalParamSpec words(Talk talk, String label, String purpose) {
    return PositionalParamSpec.builder()
        .paramLabel(talk.say("commands.label." + label))
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(talk.say(purpose))
        .build();
  }

  static OptionSpec language(Talk talk) {
    return text(talk, "language", LANGUAGE);
  }

  /// The language that the command line asks for.
  static Optional<Language> language(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> asked = Optional.ofNullable(arguments.matchedOptionValue(LANGUAGE, null));
    if (asked.isPresent() && !Language.known().contains(asked.get())) {
      throw Failure.of(
          Fault.BAD_VALUE,
          talk.say(
              "commands.language.unknown",
              Map.of("text", Told.shown(asked.get()), "languages", Language.known())),
          talk);
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

  /// Which of a material's formats to make.
  static OptionSpec format(Talk talk, List<Format> formats) {
    List<String> endings = formats.stream().map(Format::ending).toList();
    return OptionSpec.builder("--format")
        .paramLabel(talk.say("commands.label.format"))
        .arity("1")
        .type(String.class)
        .description(talk.say("commands.option.format", Map.of("formats", endings)))
        .build();
  }

  static OptionSpec flag(Talk talk, String words, String... names) {
    return OptionSpec.builder(names)
        .arity("0")
        .type(boolean.class)
        .description(talk.say("commands.option." + words))
        .build();
  }

  /// An option of one command alone, whose words are that command's own.
  ///
  /// @param label the key of what its value is called
  /// @param words the key of what it is for
  static OptionSpec said(Talk talk, String label, String words, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(talk.say(label))
        .arity("1")
        .type(String.class)
        .description(talk.say(words))
        .build();
  }

  /// The same, without a value.
  static OptionSpec switched(Talk talk, String words, String... names) {
    return OptionSpec.builder(names)
        .arity("0")
        .type(boolean.class)
        .description(talk.say(words))
        .build();
  }

  /// Of two options that mean different things one would be passed over.
  static void refuseTogether(String one, String other, ParseResult arguments, Talk talk)
      throws Failure {
    if (arguments.hasMatchedOption(one)) {
      refuseBeside(one, other, arguments, talk);
    }
  }

  /// @param one something that the command line says
  static void refuseBeside(String one, String other, ParseResult arguments, Talk talk)
      throws Failure {
    if (arguments.hasMatchedOption(other)) {
      throw Failure.of(
          Fault.NOT_TOGETHER,
          talk.say("commands.usage.together", Map.of("one", one, "other", other)),
          talk);
    }
  }

  /// A value that an option does not take, told with what it takes.
  ///
  /// @param option its name, which is that of the words to write, too
  static Failure unfit(String option, String value, Talk talk) {
    String wanted = talk.say("commands.wanted." + option.substring("--".length()));
    return Failure.of(
        Fault.BAD_VALUE,
        talk.say(
            "commands.usage.unfit",
            Map.of("argument", option, "value", Told.shown(value), "wanted", wanted)),
        talk);
  }

  static OptionSpec quiet(Talk talk) {
    return flag(talk, "quiet", "-q", QUIET);
  }

  static OptionSpec largePrint(Talk talk) {
    return flag(talk, "large-print", LARGE_PRINT);
  }

  static boolean isLarge(ParseResult arguments) {
    return arguments.hasMatchedOption(LARGE_PRINT);
  }

  static OptionSpec templates(Talk talk) {
    return text(talk, "templates", TEMPLATES);
  }
}
