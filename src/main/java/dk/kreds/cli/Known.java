package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.definition.edit.CannotEdit;
import dk.kreds.definition.edit.Sheet;
import dk.kreds.definition.edit.Value;
import dk.kreds.group.Group;
import dk.kreds.group.Participant;
import dk.kreds.seal.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is known of a group's participants on the disk: some in the definition, some in a list
/// beside it.
///
/// @param inside how many stand in the definition itself, behind those of the list
record Known(
    Sources.Text text, Path file, Sheet sheet, Group group, Optional<Beside> beside, int inside) {

  /// The list.
  static final class Beside {
    private final String name;
    private final Path file;
    private final byte[] bytes;
    private final Sheet sheet;

    /// @param bytes as they lie on the disk
    /// @param sheet what they say, opened
    Beside(String name, Path file, byte[] bytes, Sheet sheet) {
      this.name = name;
      this.file = file;
      this.bytes = bytes;
      this.sheet = sheet;
    }

    String name() {
      return name;
    }

    Path file() {
      return file;
    }

    byte[] bytes() {
      return bytes;
    }

    Sheet sheet() {
      return sheet;
    }

    boolean isSealed() {
      return name.toLowerCase(Locale.ROOT).endsWith(PeopleBeside.SEALED);
    }

    int size() {
      return sheet.value() instanceof Value.Items items ? items.values().size() : 1;
    }
  }

  /// Nothing where the definition is wrong: what is wrong has been told.
  static Optional<Known> read(String name, Talk talk) throws Failure {
    Path file = talk.surroundings().folder().resolve(name).toAbsolutePath();
    Sources.Text text = new Sources.Text(name, file, Sources.bytes(name, talk));
    Definition definition = Sources.read(text, talk);
    if (definition.group().isEmpty()) {
      new Report(definition, talk).print(definition.problems());
      return Optional.empty();
    }
    try {
      Sheet sheet = Sheet.of(text.bytes());
      Optional<Beside> beside = beside(sheet, Sources.folder(name, talk), talk);
      Group group = definition.group().get();
      int inside = group.participants().people().size() - beside.map(Beside::size).orElse(0);
      return Optional.of(new Known(text, file, sheet, group, beside, inside));
    } catch (CannotEdit | IOException odd) {
      throw PeopleBeside.cannotEdit(name, talk);
    }
  }

  private static Optional<Beside> beside(Sheet sheet, Path folder, Talk talk)
      throws CannotEdit, IOException {
    Optional<String> name =
        sheet.value("participants", "list").map(value -> ((Value.Text) value).text().strip());
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path file = folder.resolve(name.get()).normalize();
    byte[] bytes = Files.readAllBytes(file);
    boolean isSealed = name.get().toLowerCase(Locale.ROOT).endsWith(PeopleBeside.SEALED);
    byte[] clear =
        isSealed && talk.keyring().open(bytes) instanceof Opened.Clear opened
            ? opened.bytes()
            : bytes;
    return Optional.of(new Beside(name.get(), file, bytes, Sheet.of(clear)));
  }

  List<Participant> people() {
    return group.participants().people();
  }
}
