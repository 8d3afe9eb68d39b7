package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.definition.edit.CannotEdit;
import dk.kreds.definition.edit.Sheet;
import dk.kreds.definition.edit.Value;
import dk.kreds.group.Group;
import dk.kreds.output.Access;
import dk.kreds.output.Backup;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import dk.kreds.seal.Opener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A definition on the disk and the list of participants beside it, to be changed together.
///
/// @param text the definition as it was read
/// @param sheet the same, to be changed in place
/// @param group what it says, participants included
/// @param listName how the definition calls the list
/// @param list where it lies
record PeopleBeside(
    Sources.Text text, Path file, Sheet sheet, Group group, String listName, Path list) {
  static final String SEALED = ".age";
  private static final List<String> LIST = List.of("participants", "list");

  /// @throws Failure where the definition is wrong or has no list; what is wrong has been told
  static Optional<PeopleBeside> read(String name, Talk talk) throws Failure {
    Path file = talk.surroundings().folder().resolve(name).toAbsolutePath();
    Sources.Text text = new Sources.Text(name, file, Sources.bytes(name, talk));
    Definition definition = Sources.read(text, talk);
    if (definition.group().isEmpty()) {
      new Report(definition, talk).print(definition.problems());
      return Optional.empty();
    }
    Sheet sheet = sheet(text, talk);
    String list =
        sheet
            .value(LIST.toArray(String[]::new))
            .map(value -> ((Value.Text) value).text().strip())
            .orElseThrow(() -> noList(text, sheet, talk));
    Path beside = Sources.folder(name, talk).resolve(list).normalize();
    return Optional.of(new PeopleBeside(text, file, sheet, definition.group().get(), list, beside));
  }

  private static Failure noList(Sources.Text text, Sheet sheet, Talk talk) {
    String why = sheet.value("participants", "people").isPresent() ? "inside" : "no-list";
    return Failure.of(
        Fault.NO_LIST, talk.say("seal." + why, Map.of("file", Told.shown(text.name()))), talk);
  }

  private static Sheet sheet(Sources.Text text, Talk talk) throws Failure {
    try {
      return Sheet.of(text.bytes());
    } catch (CannotEdit odd) {
      throw cannotEdit(text.name(), talk);
    }
  }

  static Failure cannotEdit(String name, Talk talk) {
    return Failure.of(
        Fault.CANNOT_EDIT, talk.say("seal.cannot-edit", Map.of("file", Told.shown(name))), talk);
  }

  boolean isSealed() {
    return listName.toLowerCase(Locale.ROOT).endsWith(SEALED);
  }

  byte[] listBytes(Talk talk) throws Failure {
    try {
      return Files.readAllBytes(list);
    } catch (IOException gone) {
      throw Sources.cannotRead("broken", listName, talk);
    }
  }

  /// Puts another list in this one's place: writes it, lets the definition name it, reads both back
  /// from the disk, and only then removes this one.
  ///
  /// @param opener opens whichever of the two is sealed
  void replaceList(String newName, byte[] bytes, Opener opener, Talk talk)
      throws Failure, CannotWrite {
    Path newList = list.resolveSibling(Path.of(newName).getFileName());
    if (!newList.equals(list) && Files.exists(newList)) {
      throw Failure.of(
          Fault.IN_THE_WAY, talk.say("seal.list-there", Map.of("file", Told.shown(newName))), talk);
    }
    byte[] edited = renamed(newName, talk).bytes();
    byte[] old = listBytes(talk);
    boolean isDone = false;
    try (Backup backup = Backup.of(file, text.bytes())) {
      Output.write(newList, bytes, Access.OWNER_ONLY);
      Output.edit(file, edited);
      isDone = readsAlike(opener, talk) && Arrays.equals(Files.readAllBytes(newList), bytes);
      if (isDone) {
        backup.succeeded();
      }
    } catch (IOException unreadable) {
      isDone = false;
    } finally {
      putRight(newList, old, isDone);
    }
    if (!isDone) {
      throw Failure.of(Fault.DISK, talk.say("seal.not-alike", Map.of("file", listName)), talk);
    }
  }

  private void putRight(Path newList, byte[] old, boolean isDone) throws CannotWrite {
    if (newList.equals(list)) {
      if (!isDone) {
        Output.edit(list, old);
      }
    } else {
      Output.remove(isDone ? list : newList);
    }
  }

  private Sheet renamed(String newName, Talk talk) throws Failure {
    try {
      return sheet.with(LIST, Value.text(newName));
    } catch (CannotEdit odd) {
      throw cannotEdit(text.name(), talk);
    }
  }

  /// Whether what is on the disk now says the same about the same people.
  private boolean readsAlike(Opener opener, Talk talk) throws IOException {
    Definition now =
        DefinitionReader.read(
            text.name(),
            Files.readAllBytes(file),
            Sources.folder(text.name(), talk),
            text.usualId(),
            opener);
    return now.group().equals(Optional.of(group));
  }
}
