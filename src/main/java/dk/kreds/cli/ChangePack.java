package dk.kreds.cli;

import dk.kreds.document.Audience;
import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.material.Phase;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Folder;
import dk.kreds.output.Layout;
import dk.kreds.output.Slug;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes all that people are told of one change with, in a folder of its own below the group's:
/// `<group>/change-2027-05-04/public|participants|leaders/`.
///
/// @param out the output folder
/// @param templates a folder of own templates, if one was named
/// @param large whether in large print
record ChangePack(Path out, Optional<Path> templates, boolean large, Talk talk) {
  private static final String CALENDAR = "calendar";
  private static final String CHANGE = "change-";

  /// A paper and where it belongs.
  private record Paper(Path file, Audience audience, Press.Pressed made) {}

  /// All are made before the first is written.
  ///
  /// @return what was written, as the person would name it; nothing where there is nobody to tell
  List<String> make(ChangePlan.Written change) throws Failure, CannotWrite {
    if (change.plan().notices().isEmpty()) {
      return List.of();
    }
    Press press =
        new Press(
            new Renderer(new TemplateFolders(List.of())),
            templates,
            Sources.folder(change.name(), talk),
            large,
            talk);
    List<String> written = new ArrayList<>();
    try (Folder folder = Folder.open(out, () -> talk.tell(talk.say("commands.make.waiting")))) {
      for (Paper paper : papers(change, press, folder)) {
        folder.write(paper.file(), paper.made().bytes(), Layout.access(paper.audience()));
        written.add(MaterialCommand.shortened(out.resolve(paper.file()), talk));
      }
    }
    return written;
  }

  /// Those of all changes of a group that can name a participant, as far as they are there.
  static List<Path> named(Path out, Plan plan) {
    Path group = out.resolve(Slug.of(plan.group().profile().id()));
    return below(group).stream()
        .filter(folder -> folder.getFileName().toString().startsWith(CHANGE))
        .flatMap(folder ->
            Stream.of(Audience.PARTICIPANTS, Audience.LEADERS)
                .map(audience -> folder.resolve(audience.name().toLowerCase(Locale.ROOT))))
        .flatMap(folder -> below(folder).stream())
        .filter(file -> Materials.named(stem(file)).isPresent())
        .toList();
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException notThere) {
      return List.of();
    }
  }

  private List<Paper> papers(ChangePlan.Written change, Press press, Folder folder)
      throws Failure, CannotWrite {
    List<Paper> papers = new ArrayList<>();
    for (Asked asked : asked()) {
      Audience audience = asked.material().audience(change.plan());
      Path file = file(change, asked, audience);
      press
          .make(
              asked.material(),
              change.plan(),
              asked.format(),
              earlier(asked, change, press, folder))
          .ifPresent(made -> papers.add(new Paper(file, audience, made)));
    }
    return papers;
  }

  /// What changes are told with, and the calendar for the fridge door and the phone.
  private static List<Asked> asked() {
    List<Material> materials = Materials.all();
    return Stream.concat(
            materials.stream()
                .filter(material -> material.phase() == Phase.CHANGE)
                .map(material -> new Asked(material, material.formats().getFirst())),
            materials.stream()
                .filter(material -> material.name().equals(CALENDAR))
                .flatMap(material ->
                    Stream.of(Format.PDF, Format.ICS).map(format -> new Asked(material, format))))
        .toList();
  }

  private static Path file(ChangePlan.Written change, Asked asked, Audience audience) {
    return Path.of(
        Slug.of(change.plan().group().profile().id()),
        CHANGE + change.slot(),
        audience.name().toLowerCase(Locale.ROOT),
        Layout.file(asked.material().name(), asked.format().ending()));
  }

  /// The calendar that people have: the one that was last published, else the one that the
  /// definition gave before the change. Against it the new one raises its `SEQUENCE`.
  private Optional<byte[]> earlier(
      Asked asked, ChangePlan.Written change, Press press, Folder folder)
      throws Failure, CannotWrite {
    if (asked.format() != Format.ICS) {
      return Optional.empty();
    }
    Plan before = change.planBefore();
    Audience audience = asked.material().audience(before);
    Path published =
        Layout.of(before.group().profile().id(), audience, CALENDAR, Format.ICS.ending());
    Optional<byte[]> ours = folder.takenUp(file(change, asked, audience));
    Optional<byte[]> last = ours.isPresent() ? ours : folder.takenUp(published);
    return press.make(asked.material(), before, Format.ICS, last).map(Press.Pressed::bytes);
  }
}
