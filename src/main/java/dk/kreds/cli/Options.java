package dk.kreds.cli;

import dk.kreds.document.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The options that several commands share, each written one way.
final class Options {
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
    return PositionalParamSpec.builder()
        .index(several ? "0..*" : "0")
        .paramLabel(talk.say("commands.label.file"))
        .index(several ? "0..*" : "0")
        .arity(several ? "1..*" : "1")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(talk.say(several ? "commands.option.files" : "commands.option.file"))
        .build();
  }

  static OptionSpec text(Talk talk, String words, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(talk.say("commands.label." + words))
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

  static OptionSpec quiet(Talk talk) {
    return flag(talk, "quiet", "-q", QUIET);
  }

  static OptionSpec templates(Talk talk) {
    return text(talk, "templates", TEMPLATES);
  }
}
