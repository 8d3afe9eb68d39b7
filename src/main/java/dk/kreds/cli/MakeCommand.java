package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.document.Format;
import dk.kreds.group.Group;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Folder;
import dk.kreds.output.Layout;
import dk.kreds.output.Outcome;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds make FILE… -o DIR`: every material of every group, in every format. One bad definition
/// never stops the others.
final class MakeCommand implements Command {

  private final Renderer renderer = new Renderer(new TemplateFolders(List.of()));

  @Override
  public String name() {
    return "make";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, true))
        .addOption(Options.text(talk, "folder", "-o", Options.OUTPUT))
        .addOption(Options.templates(talk))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    List<String> files = arguments.matchedPositionalValue(0, List.of());
    Path here = talk.surroundings().folder();
    Path out = here.resolve(arguments.<String>matchedOptionValue(Options.OUTPUT, "out"));
    Optional<Path> templates = Sources.templates(arguments, talk);
    Tally tally = new Tally();
    try (Folder folder = Folder.open(out, () -> talk.tell(talk.say("commands.make.waiting")))) {
      for (String file : files) {
        make(file, folder, templates, tally, talk);
      }
    } catch (CannotWrite problem) {
      throw new Failure(Exit.CANNOT, Told.cannotWrite(problem, talk.language()));
    }
    talk.tell(tally.told(out, talk));
    return tally.exit;
  }

  private void make(String file, Folder folder, Optional<Path> templates, Tally tally, Talk talk)
      throws CannotWrite {
    try {
      Definition definition = Sources.read(file, talk);
      Optional<Group> group = definition.group();
      if (group.isEmpty()) {
        new Report(definition, talk).print(definition.problems());
        tally.failed(Exit.WRONG);
        return;
      }
      Press press = new Press(renderer, templates, Sources.folder(file, talk), talk);
      write(Plans.of(group.get(), talk), folder, press, tally);
      tally.groups++;
    } catch (Failure failure) {
      talk.warn(failure.told());
      tally.failed(failure.exit());
    }
  }

  private static void write(Plan plan, Folder folder, Press press, Tally tally)
      throws Failure, CannotWrite {
    for (Made made : press(plan, folder, press)) {
      tally.count(made.writeTo(folder));
    }
  }

  /// All of a group is made before any of it is written, so that a group is never half new.
  private static List<Made> press(Plan plan, Folder folder, Press press) throws Failure {
    List<Made> all = new ArrayList<>();
    for (Material material : Materials.all()) {
      for (Format format : material.formats()) {
        Path file =
            Layout.of(
                plan.group().profile().id(),
                material.audience(plan),
                material.name(),
                format.ending());
        Optional<byte[]> earlier = MaterialCommand.earlier(folder.path().resolve(file));
        press
            .make(material, plan, format, earlier)
            .ifPresent(bytes ->
                all.add(into -> into.write(file, bytes, Layout.access(material.audience(plan)))));
      }
    }
    return all;
  }

  /// A file that is ready to be written.
  private interface Made {
    Outcome writeTo(Folder folder) throws CannotWrite;
  }

  /// What has come of a run so far.
  private static final class Tally {
    private int groups;
    private int written;
    private int unchanged;
    private int failed;
    private int exit = Exit.DONE;

    void count(Outcome outcome) {
      switch (outcome) {
        case WRITTEN -> written++;
        case UNCHANGED -> unchanged++;
      }
    }

    void failed(int how) {
      failed++;
      exit = Math.max(exit, how);
    }

    String told(Path out, Talk talk) {
      String done =
          talk.say(
              "commands.make.done",
              Map.of(
                  "groups", groups,
                  "written", written,
                  "unchanged", unchanged,
                  "folder", Told.shown(out.toString())));
      return failed == 0
          ? done
          : done + "\n" + talk.say("commands.make.failed", Map.of("count", failed));
    }
  }
}
