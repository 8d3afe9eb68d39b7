package dk.kreds.output;

import dk.kreds.input.Digest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What Kreds remembers of an output folder: a small file for each definition in `.kreds`, so that
/// runs on parts of a batch do not touch each other's.
public final class Memories {
  /// The folder that they lie in.
  public static final Path FOLDER = Path.of(".kreds");

  private static final String ENDING = ".txt";

  private final Folder folder;

  public Memories(Folder folder) {
    this.folder = folder;
  }

  /// @param source a definition, as it is called in here
  public Memory of(String source) {
    return folder
        .read(file(source))
        .flatMap(MemoryText::read)
        .filter(memory -> memory.source().equals(source))
        .orElseGet(() -> Memory.none(source));
  }

  public List<Memory> all() {
    List<Memory> all = new ArrayList<>();
    for (Path file : folder.list(FOLDER)) {
      folder.read(FOLDER.resolve(file)).flatMap(MemoryText::read).ifPresent(all::add);
    }
    return all;
  }

  public void keep(Memory memory) throws CannotWrite {
    folder.write(file(memory.source()), MemoryText.of(memory), Access.OWNER_ONLY);
  }

  public void forget(String source) throws CannotWrite {
    folder.remove(file(source));
  }

  /// How a definition is called in here: from the output folder on, so that both can move together.
  public String name(Path definition) {
    return folder.name(definition);
  }

  private static Path file(String source) {
    String name = source.substring(source.lastIndexOf('/') + 1);
    String digest = Digest.of(source.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    return FOLDER.resolve(Slug.of(name) + "-" + digest + ENDING);
  }
}
