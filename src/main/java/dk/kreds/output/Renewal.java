package dk.kreds.output;

import dk.kreds.input.Digest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes a group's papers and remembers them. What it is about to replace is written down first: a
/// run that ends in between leaves files that the next run knows to be Kreds' own.
public final class Renewal {
  private static final Trace NOT_YET = new Trace(Digest.MISSING, 0, 0);

  private final Folder folder;
  private final Memory before;
  private final boolean force;
  private final Map<String, Paper> papers;
  private final List<Ready> toWrite = new ArrayList<>();
  private final List<Ready> unchanged = new ArrayList<>();
  private final List<Path> kept = new ArrayList<>();
  private final List<Memory> others = new ArrayList<>();

  /// @param before what is remembered
  /// @param force whether papers that somebody has changed by hand are replaced, too
  public Renewal(Folder folder, Memory before, boolean force) {
    this.folder = folder;
    this.before = before;
    this.force = force;
    this.papers = new HashMap<>(before.papers());
  }

  /// What came of it, or would.
  ///
  /// @param kept papers that somebody has changed by hand, which were left alone
  public record Result(List<Path> written, List<Path> unchanged, List<Path> kept) {
    public Result {
      written = List.copyOf(written);
      unchanged = List.copyOf(unchanged);
      kept = List.copyOf(kept);
    }
  }

  /// Only looks what would be written.
  public Result preview(List<Ready> ready) {
    ready.forEach(this::sort);
    return result();
  }

  /// @param others papers that are not made, by their keys
  /// @param known the keys of all that Kreds can make
  public Result write(List<Ready> ready, Map<String, Paper> others, Set<String> known)
      throws CannotWrite {
    ready.forEach(this::sort);
    announce();
    papers.putAll(others);
    for (Ready paper : toWrite) {
      folder.write(paper.file(), paper.bytes(), Layout.access(paper.audience()));
    }
    for (Ready paper : toWrite) {
      remember(paper);
    }
    unchanged.forEach(this::remember);
    papers.keySet().retainAll(known);
    Memory after = new Memory(before.source(), papers, old());
    if (!after.equals(before)) {
      new Memories(folder).keep(after);
    }
    return result();
  }

  private void sort(Ready paper) {
    Optional<byte[]> there = folder.read(paper.file());
    Optional<Paper.Made> left = before.at(paper.file());
    if (left.isEmpty() && there.isPresent()) {
      left = leftForAnother(paper.file());
    }
    if (there.filter(bytes -> Arrays.equals(bytes, paper.bytes())).isPresent()) {
      unchanged.add(paper);
    } else if (!force && there.isPresent() && left.isEmpty()) {
      kept.add(paper.file()); // nobody knows whose it is
    } else if (!force && left.filter(it -> folder.compare(it) == Kept.CHANGED).isPresent()) {
      papers.put(paper.key(), made(paper, left.get().left()));
      kept.add(paper.file());
    } else {
      toWrite.add(paper);
    }
  }

  /// What was left there for another definition: for the same group before its file was renamed.
  private Optional<Paper.Made> leftForAnother(Path file) {
    if (others.isEmpty()) {
      others.addAll(new Memories(folder).all());
    }
    return others.stream().flatMap(memory -> memory.at(file).stream()).findFirst();
  }

  private void announce() throws CannotWrite {
    Map<String, Paper> announced = new HashMap<>(before.papers());
    for (Ready paper : toWrite) {
      Paper.Made left = before.at(paper.file()).orElseGet(() -> made(paper, NOT_YET));
      announced.put(paper.key(), left.aboutToBecome(Digest.of(paper.bytes())));
    }
    if (!announced.equals(before.papers())) {
      new Memories(folder).keep(new Memory(before.source(), announced, before.old()));
    }
  }

  private void remember(Ready paper) {
    folder
        .trace(paper.file(), paper.bytes())
        .ifPresent(trace -> papers.put(paper.key(), made(paper, trace)));
  }

  private static Paper.Made made(Ready paper, Trace left) {
    String audience = paper.audience().name().toLowerCase(Locale.ROOT);
    return new Paper.Made(paper.file(), audience, left, Optional.empty(), paper.conditions());
  }

  private List<Paper.Made> old() {
    Set<Path> now = new HashSet<>();
    papers
        .values()
        .forEach(paper -> {
          if (paper instanceof Paper.Made made) {
            now.add(made.file());
          }
        });
    return before.made().stream().filter(made -> !now.contains(made.file())).toList();
  }

  private Result result() {
    return new Result(
        toWrite.stream().map(Ready::file).toList(),
        unchanged.stream().map(Ready::file).toList(),
        kept);
  }
}
