package dk.kreds.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Takes away the papers that no definition makes any more: those of definitions that are gone, and
/// those that a group no longer has. Only what Kreds remembers having written is ever touched.
public final class Tidying {
  private final Folder folder;
  private final boolean force;
  private final List<Path> removed = new ArrayList<>();
  private final List<Path> kept = new ArrayList<>();

  /// @param force whether papers that somebody has changed by hand go, too
  public Tidying(Folder folder, boolean force) {
    this.folder = folder;
    this.force = force;
  }

  /// What came of it, or would.
  ///
  /// @param kept what somebody has changed by hand
  public record Result(List<Path> removed, List<Path> kept) {
    public Result {
      removed = List.copyOf(removed);
      kept = List.copyOf(kept);
    }
  }

  public Result tidy() throws CannotWrite {
    return tidy(new Memories(folder).all(), false);
  }

  /// Only looks.
  ///
  /// @param expected what would be remembered of definitions whose papers would be made first
  public Result preview(Collection<Memory> expected) throws CannotWrite {
    Map<String, Memory> all = new TreeMap<>();
    new Memories(folder).all().forEach(memory -> all.put(memory.source(), memory));
    expected.forEach(memory -> all.put(memory.source(), memory));
    return tidy(List.copyOf(all.values()), true);
  }

  private Result tidy(List<Memory> all, boolean dryRun) throws CannotWrite {
    Set<Path> needed = new HashSet<>();
    all.stream().filter(this::isThere).forEach(memory -> needed.addAll(memory.files()));
    for (Memory memory : all) {
      List<Paper.Made> rest = new ArrayList<>();
      for (Paper.Made paper : isThere(memory) ? memory.old() : memory.made()) {
        if (!needed.contains(paper.file()) && !goes(paper, dryRun)) {
          rest.add(paper);
        }
      }
      if (!dryRun) {
        remember(memory, rest);
      }
    }
    return new Result(removed, kept);
  }

  /// One in a folder that cannot be looked into is not gone.
  private boolean isThere(Memory memory) {
    Path source = folder.named(memory.source());
    boolean isStandardInput = source.endsWith("-");
    return isStandardInput || !Files.notExists(source);
  }

  private boolean goes(Paper.Made paper, boolean dryRun) throws CannotWrite {
    Kept now = folder.compare(paper);
    if (now == Kept.CHANGED && !force) {
      kept.add(paper.file());
      return false;
    }
    if (now != Kept.GONE) {
      removed.add(paper.file());
      if (!dryRun) {
        folder.remove(paper.file());
      }
    }
    return true;
  }

  private void remember(Memory memory, List<Paper.Made> rest) throws CannotWrite {
    Memories memories = new Memories(folder);
    if (!isThere(memory) && rest.isEmpty()) {
      memories.forget(memory.source());
    } else if (!rest.equals(memory.old())) {
      memories.keep(
          new Memory(memory.source(), isThere(memory) ? memory.papers() : Map.of(), rest));
    }
  }
}
