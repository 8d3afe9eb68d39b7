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
import java.util.concurrent.atomic.AtomicInteger;

/// Where the directory lies: `public` can be put on a web server as it is, `leaders` is for those
/// who coordinate. Any number of threads may write.
final class DirectoryFiles {
  private static final Path PUBLIC = Path.of("public");
  private static final Path LEADERS = Path.of("leaders");
  private static final String DATA = "groups.json";

  private final Folder folder;
  private final AtomicInteger written = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();

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
    return written.get();
  }

  int unchanged() {
    return unchanged.get();
  }

  Optional<byte[]> takenUp(Path file) throws CannotWrite {
    return folder.takenUp(file);
  }

  void write(Path file, byte[] bytes) throws CannotWrite {
    Access access = file.startsWith(LEADERS) ? Access.OWNER_ONLY : Access.EVERYBODY;
    Outcome outcome = folder.write(file, bytes, access);
    (outcome == Outcome.WRITTEN ? written : unchanged).incrementAndGet();
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
