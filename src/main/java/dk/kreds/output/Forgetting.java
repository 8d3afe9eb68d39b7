package dk.kreds.output;

import dk.kreds.document.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Takes away the papers of a group that can name its participants, also those that somebody has
/// changed by hand, so that the next run makes them anew of what is left.
public final class Forgetting {
  private final Folder folder;
  private final Memory memory;

  /// @param definition whose papers they are
  public Forgetting(Folder folder, Path definition) {
    Memories memories = new Memories(folder);
    this.folder = folder;
    this.memory = memories.of(memories.name(definition));
  }

  /// The papers that would go, and are there.
  public Collection<Path> papers() {
    Collection<Path> papers = new TreeSet<>();
    memory.made().stream()
        .filter(paper -> paper.audience() != Audience.PUBLIC)
        .map(Paper.Made::file)
        .filter(file -> Files.exists(folder.path().resolve(file)))
        .forEach(papers::add);
    return papers;
  }

  /// Other files in the same folders: nobody here has made them, and they may hold names, too.
  public Collection<Path> others() {
    Collection<Path> papers = papers();
    Collection<Path> others = new TreeSet<>();
    for (Path paper : papers) {
      Path inner = paper.getParent();
      if (inner != null) {
        folder.list(inner).stream().map(inner::resolve).forEach(others::add);
      }
    }
    others.removeAll(papers);
    return others;
  }

  /// Folders with papers for some alone, of definitions that are no longer where they were: one of
  /// them may be this one, under its name of then.
  public Collection<Path> orphans() {
    Collection<Path> folders = new TreeSet<>();
    new Memories(folder)
        .all().stream()
            .filter(other -> !other.source().equals(memory.source()))
            .filter(other -> Files.notExists(folder.named(other.source())))
            .flatMap(other -> other.made().stream())
            .filter(Forgetting::isNamed)
            .map(Paper.Made::file)
            .filter(folder::has)
            .map(file -> file.getName(0))
            .forEach(folders::add);
    return folders;
  }

  public void forget() throws CannotWrite {
    for (Path paper : papers()) {
      folder.remove(paper);
    }
    Map<String, Paper> kept = new HashMap<>(memory.papers());
    kept.values().removeIf(paper -> paper.made().filter(Forgetting::isNamed).isPresent());
    List<Paper.Made> old = new ArrayList<>(memory.old());
    old.removeIf(Forgetting::isNamed);
    Memory after = new Memory(memory.source(), kept, old);
    if (!after.equals(memory)) {
      new Memories(folder).keep(after);
    }
  }

  private static boolean isNamed(Paper.Made paper) {
    return paper.audience() != Audience.PUBLIC;
  }
}
