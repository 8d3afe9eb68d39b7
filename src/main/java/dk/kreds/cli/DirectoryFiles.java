package dk.kreds.cli;

import dk.kreds.directory.Gathered;
import dk.kreds.directory.Offer;
import dk.kreds.directory.json.Json;
import dk.kreds.directory.paper.Site;
import dk.kreds.output.Access;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Content;
import dk.kreds.output.Folder;
import dk.kreds.output.Outcome;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

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

  boolean has(Path file) {
    return folder.has(file);
  }

  Optional<byte[]> takenUp(Path file) throws CannotWrite {
    return folder.takenUp(file);
  }

  Optional<InputStream> streamTakenUp(Path file) throws CannotWrite {
    return folder.streamTakenUp(file);
  }

  void write(Path file, byte[] bytes) throws CannotWrite {
    Access access = file.startsWith(LEADERS) ? Access.OWNER_ONLY : Access.EVERYBODY;
    count(folder.write(file, bytes, access));
  }

  void write(Path file, Content content) throws CannotWrite {
    Access access = file.startsWith(LEADERS) ? Access.OWNER_ONLY : Access.EVERYBODY;
    count(folder.write(file, content, access));
  }

  private void count(Outcome outcome) {
    (outcome == Outcome.WRITTEN ? written : unchanged).incrementAndGet();
  }

  void remove(Path file) throws CannotWrite {
    folder.remove(file);
  }

  /// Shows the groups of the run before, one after the other.
  ///
  /// @return whether there was one, and all of it could be read
  boolean eachEarlier(Consumer<Offer> each) {
    return folder.stream(inPublic(DATA))
        .map(in -> Json.readEach(in, "groups", Offer.class, each))
        .orElse(false);
  }

  /// Whether an earlier run has left a group with such an id.
  boolean holds(Predicate<String> id) {
    boolean[] found = {false};
    eachEarlier(offer -> found[0] |= id.test(offer.id()));
    return found[0];
  }

  /// Whether there is a site that none of our runs has begun: each of them lays the fonts first.
  boolean isForeign() {
    return has(inPublic(Site.INDEX)) && !has(inPublic(SiteAssets.FIRST));
  }

  /// All that a run has left for another.
  Optional<Gathered> gathered() {
    List<Offer> offers = new ArrayList<>();
    return eachEarlier(offers::add)
        ? folder.stream(inLeaders(DATA))
            .flatMap(in -> Json.read(in, Gathered.Behind.class))
            .map(behind -> new Gathered(offers, behind))
        : Optional.empty();
  }

  void keep(Gathered gathered) throws CannotWrite {
    write(inPublic(DATA), out -> Json.write(new Offers(gathered.offers()), out));
    write(inLeaders(DATA), out -> Json.write(gathered.behind(), out));
  }
}
