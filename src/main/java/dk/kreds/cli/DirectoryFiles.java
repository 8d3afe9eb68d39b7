package dk.kreds.cli;

import dk.kreds.directory.Gathered;
import dk.kreds.directory.Offer;
import dk.kreds.directory.json.Json;
import dk.kreds.output.Access;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Folder;
import dk.kreds.output.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the directory lies: `public` can be put on a web server as it is, `leaders` is for those
/// who coordinate.
final class DirectoryFiles {
  private static final Path PUBLIC = Path.of("public");
  private static final Path LEADERS = Path.of("leaders");
  private static final String DATA = "groups.json";

  private final Folder folder;
  private int written;
  private int unchanged;

  DirectoryFiles(Folder folder) {
    this.folder = folder;
  }

  /// What the public part of the directory is as JSON.
  record Offers(List<Offer> groups) {}

  static Path inPublic(String name) {
    return PUBLIC.resolve(name);
  }

  static Path inLeaders(String name) {
    return LEADERS.resolve(name);
  }

  int written() {
    return written;
  }

  int unchanged() {
    return unchanged;
  }

  Optional<byte[]> takenUp(Path file) throws CannotWrite {
    return folder.takenUp(file);
  }

  void write(Path file, byte[] bytes) throws CannotWrite {
    Access access = file.startsWith(LEADERS) ? Access.OWNER_ONLY : Access.EVERYBODY;
    if (folder.write(file, bytes, access) == Outcome.WRITTEN) {
      written++;
    } else {
      unchanged++;
    }
  }

  void remove(Path file) throws CannotWrite {
    folder.remove(file);
  }

  /// The groups of the run before, where there was one.
  Optional<List<Offer>> earlier() {
    return folder
        .read(inPublic(DATA))
        .flatMap(bytes -> Json.read(bytes, Offers.class))
        .map(Offers::groups);
  }

  /// All that a run has left for another.
  Optional<Gathered> gathered() {
    return earlier()
        .flatMap(offers ->
            folder
                .read(inLeaders(DATA))
                .flatMap(bytes -> Json.read(bytes, Gathered.Behind.class))
                .map(behind -> new Gathered(offers, behind)));
  }

  void keep(Gathered gathered) throws CannotWrite {
    write(inPublic(DATA), Json.bytes(new Offers(gathered.offers())));
    write(inLeaders(DATA), Json.bytes(gathered.behind()));
  }
}
