package dk.kreds.cli;

import dk.kreds.diagnostic.Nearest;
import dk.kreds.output.Access;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import dk.kreds.render.page.BroughtTemplates;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds templates`: which there are. `kreds templates copy NAME…`: one to change. `kreds
/// templates check [FILE…]`: which own ones are in use, and whether they still fit.
final class TemplatesCommand implements Command {
  private static final String COPY = "copy";
  private static final String CHECK = "check";
  private static final int WIDTH = 30;
  private static final String TEMPLATE = ".ftl";
  private static final String STYLE = ".css";
  private static final List<String> ENDINGS = List.of("", TEMPLATE, STYLE, ".js");

  @Override
  public String name() {
    return "templates";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.words(talk, "commands.option.templates-words"))
        .addOption(Options.value(talk, "folder", "templates-folder", "-o", Options.OUTPUT))
        .addOption(Options.templates(talk))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    List<String> words = arguments.matchedPositionalValue(0, List.of());
    if (words.isEmpty()) {
      return list(talk);
    }
    List<String> rest = words.subList(1, words.size());
    return switch (words.getFirst()) {
      case COPY -> copy(rest, arguments, talk);
      case CHECK -> new TemplatesCheck(folder(arguments, talk), talk).check(rest);
      default ->
          throw Failure.of(
              Fault.BAD_VALUE,
              talk.say("templates.action", Map.of("text", Told.shown(words.getFirst()))),
              talk);
    };
  }

  private static int list(Talk talk) {
    PrintStream out = talk.surroundings().out();
    Path own = talk.surroundings().folder().resolve(Press.BESIDE);
    SortedSet<String> names = BroughtTemplates.names();
    for (String name : names) {
      String style = withoutEnding(name) + STYLE;
      boolean isBoth = name.endsWith(TEMPLATE) && names.contains(style);
      if (name.endsWith(STYLE) && names.contains(withoutEnding(name) + TEMPLATE)) {
        continue;
      }
      String shown = isBoth ? name + " " + STYLE : name;
      String line =
          "  " + shown + " ".repeat(Math.max(1, WIDTH - shown.length())) + purpose(name, talk);
      boolean isOwn =
          Stream.of(name, style).map(own::resolve).anyMatch(file -> Files.isRegularFile(file));
      out.println((line + (isOwn ? " " + talk.say("templates.own") : "")).stripTrailing());
    }
    talk.tell("");
    talk.tell(talk.say("templates.more"));
    return Exit.DONE;
  }

  /// A material's is what the material is for.
  private static String purpose(String name, Talk talk) {
    return talk.language()
        .find("templates.what." + name)
        .or(() -> talk.language().find(withoutEnding(name) + ".command"))
        .orElse("");
  }

  private static String withoutEnding(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Path folder(ParseResult arguments, Talk talk) throws Failure {
    return Sources.templates(arguments, talk)
        .orElseGet(() -> talk.surroundings().folder().resolve(Press.BESIDE));
  }

  private static int copy(List<String> wanted, ParseResult arguments, Talk talk) throws Failure {
    if (wanted.isEmpty()) {
      throw Failure.of(Fault.MISSING, talk.say("templates.which"), talk);
    }
    Path folder =
        talk.surroundings()
            .folder()
            .resolve(arguments.<String>matchedOptionValue(Options.OUTPUT, Press.BESIDE));
    for (String word : wanted) {
      for (String name : named(word, talk)) {
        copy(name, folder, talk);
      }
    }
    return Exit.DONE;
  }

  private static void copy(String name, Path folder, Talk talk) throws Failure {
    Path file = folder.resolve(name).toAbsolutePath();
    String shown = Told.shown(MaterialCommand.shortened(file, talk));
    if (Files.exists(file)) {
      throw Failure.of(Fault.IN_THE_WAY, talk.say("templates.exists", Map.of("file", shown)), talk);
    }
    byte[] brought = BroughtTemplates.bytes(name).orElseThrow();
    try {
      Output.write(file, OwnTemplate.copy(name, brought), Access.EVERYBODY);
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
    talk.tell(talk.say("commands.wrote", Map.of("file", shown)));
  }

  /// With its ending, or all of the name: a template and its stylesheet.
  private static List<String> named(String word, Talk talk) throws Failure {
    List<String> names = List.copyOf(BroughtTemplates.names());
    List<String> named =
        ENDINGS.stream().map(ending -> word + ending).filter(names::contains).toList();
    if (named.isEmpty()) {
      throw unknown(word, names, talk);
    }
    return named;
  }

  private static Failure unknown(String word, List<String> names, Talk talk) {
    Optional<String> near = Nearest.to(word + TEMPLATE, names);
    Map<String, String> facts = Map.of("text", Told.shown(word), "near", near.orElse(""));
    return Failure.of(
        Fault.BAD_VALUE,
        talk.say(near.isPresent() ? "templates.no.near" : "templates.no", facts),
        talk);
  }
}
