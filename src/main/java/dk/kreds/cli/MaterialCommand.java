package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.document.Format;
import dk.kreds.group.Group;
import dk.kreds.material.Material;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Layout;
import dk.kreds.output.Output;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds flyer FILE` and the like: one material of one group, as one file.
final class MaterialCommand implements Command {
  private static final String ANY_ZONE = "Europe/Copenhagen";

  private final Material material;
  private final HeadStart ahead = new HeadStart();
  private final Renderer renderer = new Renderer(new TemplateFolders(List.of()), ahead);

  MaterialCommand(Material material) {
    this.material = material;
  }

  @Override
  public String name() {
    return material.name();
  }

  @Override
  public String purpose() {
    return name() + ".command";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, false))
        .addOption(Options.text(talk, "output", "-o", Options.OUTPUT))
        .addOption(Options.format(talk, material.formats()))
        .addOption(Options.templates(talk))
        .addOption(Options.largePrint(talk))
        .addOption(Options.quiet(talk));
  }

  /// Where it will hardly be a PDF, the other core is left alone.
  @Override
  public void prepare(List<String> arguments) {
    boolean isOther =
        arguments.stream()
            .flatMap(argument -> ending("." + argument).stream())
            .anyMatch(ending -> !ending.equals(Format.PDF.ending()));
    if (!isOther && material.formats().contains(Format.PDF)) {
      // each definition needs one, and Java reads its table of all of them first
      ahead.execute(() -> ZoneId.of(ANY_ZONE));
      renderer.warmUp(material.name());
    }
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    String file = arguments.matchedPositionalValue(0, List.<String>of()).getFirst();
    Optional<String> output =
        Optional.ofNullable(arguments.matchedOptionValue(Options.OUTPUT, null));
    Format format = format(arguments, output, talk);
    Path folder = talk.surroundings().folder();
    Optional<Path> templates = Sources.templates(arguments, talk);
    Press press =
        new Press(
            renderer, templates, Sources.folder(file, talk), Options.isLarge(arguments), talk);
    if (material instanceof Material.ForPublic) {
      talk.canDoWithoutPeople();
    }
    Definition definition = Sources.read(file, talk);
    Optional<Group> group = definition.group();
    if (group.isEmpty()) {
      new Report(definition, talk).print(definition.problems());
      return Exit.WRONG;
    }
    Plan plan = Plans.of(group.get(), talk);
    Optional<Path> target = target(output, plan, format, folder);
    Optional<Press.Pressed> pressed =
        press.make(material, plan, format, earlier(target, format, talk));
    if (pressed.isEmpty()) {
      throw Failure.of(
          Fault.NOTHING_OF_IT,
          talk.say(name() + ".nothing", Map.of("file", Told.shown(file))),
          talk);
    }
    if (target.isPresent()) {
      Precious precious = new Precious(file, definition, talk);
      precious.refuse(target.get(), format, pressed.get().looked());
    }
    write(pressed.get().bytes(), target, plan, talk);
    return Exit.DONE;
  }

  private void write(byte[] bytes, Optional<Path> target, Plan plan, Talk talk) throws Failure {
    try {
      if (target.isEmpty()) {
        Output.write(talk.surroundings().out(), bytes);
        return;
      }
      Output.write(target.get(), bytes, Layout.access(material.audience(plan)));
      talk.tell(
          talk.say("commands.wrote", Map.of("file", Told.shown(shortened(target.get(), talk)))));
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
  }

  /// As the person would name it from where they are.
  static String shortened(Path target, Talk talk) {
    Path folder = talk.surroundings().folder().toAbsolutePath();
    return target.startsWith(folder) ? folder.relativize(target).toString() : target.toString();
  }

  /// What `--format` says; else the ending of the output file, where it is a format's; else the
  /// material's usual one.
  private Format format(ParseResult arguments, Optional<String> output, Talk talk) throws Failure {
    Optional<String> asked = Optional.ofNullable(arguments.matchedOptionValue("--format", null));
    Optional<String> wanted = asked.or(() -> output.flatMap(MaterialCommand::ending));
    if (wanted.isEmpty()) {
      return material.formats().getFirst();
    }
    return material.formats().stream()
        .filter(it -> it.ending().equals(wanted.get()))
        .findFirst()
        .orElseThrow(() ->
            Failure.of(
                Fault.BAD_VALUE,
                talk.say(
                    "commands.material.format",
                    Map.of(
                        "name", name(),
                        "formats", material.formats().stream().map(Format::ending).toList())),
                talk));
  }

  private static Optional<String> ending(String file) {
    return Stream.of(Format.values())
        .map(Format::ending)
        .filter(ending -> file.endsWith("." + ending))
        .findFirst();
  }

  /// Nothing for standard output; a folder gets a file of the usual name in it.
  private Optional<Path> target(Optional<String> output, Plan plan, Format format, Path folder) {
    String usual = SinglePapers.name(plan, name(), format);
    if (output.isEmpty()) {
      return Optional.of(folder.resolve(usual).toAbsolutePath());
    }
    if (output.get().equals("-")) {
      return Optional.empty();
    }
    Path named = folder.resolve(output.get()).toAbsolutePath();
    boolean isFolder = output.get().endsWith("/") || Files.isDirectory(named);
    return Optional.of(isFolder ? named.resolve(usual) : named);
  }

  /// A calendar goes on from the one that people have.
  private static Optional<byte[]> earlier(Optional<Path> target, Format format, Talk talk)
      throws Failure {
    try {
      return target.isPresent() && format == Format.ICS
          ? Output.takenUp(target.get())
          : Optional.empty();
    } catch (CannotWrite unreadable) {
      throw Failure.of(unreadable, talk);
    }
  }
}
