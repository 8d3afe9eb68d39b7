package dk.kreds.cli;

import dk.kreds.batch.Found;
import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.output.Slug;
import dk.kreds.seal.Opener;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// Opens the definitions that a command line names.
final class Sources {
  private static final int MOST_BYTES = 1 << 20;

  private Sources() {}

  /// Reads a definition.
  ///
  /// @param name a file, or `-` for standard input, whose neighbours are those of the current
  ///   folder
  static Definition read(String name, Talk talk) throws Failure {
    Path folder = talk.surroundings().folder();
    if (name.equals("-")) {
      return DefinitionReader.read("-", standardInput(talk), folder, "group", talk.opener());
    }
    try {
      return read(new Text(name, folder.resolve(name), bytes(name, talk)), talk);
    } catch (InvalidPathException noName) {
      throw cannotRead("missing", name, talk);
    }
  }

  /// A definition's text, not read yet.
  static final class Text {
    private final String name;
    private final Path file;
    private final byte[] bytes;

    Text(String name, Path file, byte[] bytes) {
      this.name = name;
      this.file = file;
      this.bytes = bytes;
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }

    /// The name that folders know its group by where it does not say another.
    String usualId() {
      return name.equals("-") ? "group" : id(file);
    }
  }

  static Definition read(Text text, Talk talk) {
    return read(text, talk.opener(), talk);
  }

  static Definition read(Text text, Opener opener, Talk talk) {
    return DefinitionReader.read(
        text.name(), text.bytes(), folder(text.name(), talk), text.usualId(), opener);
  }

  static Text text(Found found, Talk talk) throws Failure {
    byte[] bytes = found.isStandardInput() ? standardInput(talk) : bytes(found.name(), talk);
    return new Text(found.name(), found.file(), bytes);
  }

  /// Where a definition lies, and with it what it names.
  static Path folder(String name, Talk talk) {
    Path here = talk.surroundings().folder().toAbsolutePath();
    Path parent = here.resolve(name).getParent();
    return name.equals("-") || parent == null ? here : parent;
  }

  /// The folder of own templates that was asked for, if any.
  static Optional<Path> templates(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> asked =
        Optional.ofNullable(arguments.matchedOptionValue(Options.TEMPLATES, null));
    Optional<Path> folder = asked.map(talk.surroundings().folder()::resolve);
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw cannotRead("no-folder", asked.orElse(""), talk);
    }
    return folder;
  }

  /// The file's name without its ending, as a safe name for folders.
  private static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return Slug.of(dot > 0 ? name.substring(0, dot) : name);
  }

  /// All of a file that is no definition, or of standard input for `-`.
  static byte[] whole(String name, Talk talk) throws Failure {
    byte[] bytes = name.equals("-") ? standardInput(talk) : bytes(name, talk);
    if (bytes.length > MOST_BYTES) {
      throw cannotRead("large", name, talk);
    }
    return bytes;
  }

  /// Where there is too much only so much of it that the reader of definitions will say so.
  static byte[] bytes(String name, Talk talk) throws Failure {
    Path file = talk.surroundings().folder().resolve(name);
    if (Files.notExists(file)) {
      throw cannotRead("missing", name, talk);
    }
    if (Files.isDirectory(file)) {
      throw cannotRead(Files.isReadable(file) ? "folder" : "denied", name, talk);
    }
    if (!Files.isRegularFile(file)) {
      throw cannotRead("special", name, talk);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(MOST_BYTES + 1);
    } catch (AccessDeniedException denied) {
      throw cannotRead("denied", name, talk);
    } catch (IOException broken) {
      throw cannotRead("broken", name, talk);
    }
  }

  private static byte[] standardInput(Talk talk) throws Failure {
    try {
      return talk.surroundings().in().readNBytes(MOST_BYTES + 1);
    } catch (IOException broken) {
      throw cannotRead("broken", "-", talk);
    }
  }

  static Failure cannotRead(String why, String name, Talk talk) {
    String told = talk.say("commands.read." + why, Map.of("file", Told.shown(name)));
    return Failure.of(Fault.ofReading(why), told, talk);
  }
}
