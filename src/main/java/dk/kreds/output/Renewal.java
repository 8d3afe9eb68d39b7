package dk.kreds.output;

import dk.kreds.input.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
  ///
  /// @param others papers that would not be made, by their keys
  /// @param known the keys of all that Kreds can make
  public Result preview(List<Ready> ready, Map<String, Paper> others, Set<String> known) {
    ready.forEach(this::sort);
    others.forEach((key, paper) -> papers.put(key, withFile(key, paper)));
    toWrite.forEach(paper -> papers.put(paper.key(), made(paper, NOT_YET)));
    unchanged.forEach(this::remember);
    papers.keySet().retainAll(known);
    return result();
  }

  /// What is remembered afterwards, or would be.
  public Memory after() {
    return before.with(papers);
  }

  /// @param others papers that are not made, by their keys
  /// @param known the keys of all that Kreds can make
  public Result write(List<Ready> ready, Map<String, Paper> others, Set<String> known)
      throws CannotWrite {
    ready.forEach(this::sort);
    announce();
    others.forEach((key, paper) -> papers.put(key, withFile(key, paper)));
    for (Ready paper : toWrite) {
      folder.write(paper.file(), paper.bytes(), Layout.access(paper.audience()));
    }
    for (Ready paper : toWrite) {
      remember(paper);
    }
    unchanged.forEach(this::remember);
    papers.keySet().retainAll(known);
    if (!after().equals(before)) {
      new Memories(folder).keep(after());
    }
    return result();
  }

  private void sort(Ready paper) {
    Optional<byte[]> there = folder.read(paper.file());
    Optional<Paper.Made> left = there.isPresent() ? left(paper.file()) : Optional.empty();
    if (there.filter(bytes -> Arrays.equals(bytes, paper.bytes())).isPresent()) {
      unchanged.add(paper);
    } else if (!force && there.isPresent() && left.isEmpty()) {
      kept.add(paper.file()); // nobody knows whose it is
    } else if (!force && left.filter(it -> folder.compare(it) == Kept.CHANGED).isPresent()) {
      // not this one is there: should the earlier one be put back, this one is due
      Paper.Made made = made(paper, left.get().left());
      papers.put(paper.key(), made.aboutToBecome(Digest.of(paper.bytes())));
      kept.add(paper.file());
    } else {
      toWrite.add(paper);
    }
  }

  /// What was left there, also for another definition: for the same group while its file had
  /// another name.
  private Optional<Paper.Made> left(Path file) {
    Optional<Paper.Made> own = before.at(file);
    if (own.filter(this::isAsItWas).isPresent()) {
      return own;
    }
    return others().stream()
        .flatMap(memory -> memory.at(file).stream())
        .filter(this::isAsItWas)
        .findFirst()
        .or(() -> own);
  }

  private boolean isAsItWas(Paper.Made made) {
    return folder.compare(made) == Kept.AS_IT_WAS;
  }

  private List<Memory> others() {
    if (others.isEmpty()) {
      new Memories(folder)
          .all().stream()
              .filter(memory -> !memory.source().equals(before.source()))
              .forEach(others::add);
    }
    return others;
  }

  /// Other definitions that have made files of these names, and are still there.
  public List<Path> rivals(List<Ready> ready) {
    Set<Path> own = before.made().stream().map(Paper.Made::file).collect(Collectors.toSet());
    Set<Path> files =
        ready.stream()
            .map(Ready::file)
            .filter(file -> !own.contains(file) && folder.read(file).isPresent())
            .collect(Collectors.toSet());
    return files.isEmpty()
        ? List.of()
        : others().stream()
            .filter(memory -> memory.files().stream().anyMatch(files::contains))
            .map(memory -> folder.named(memory.source()))
            .filter(Files::isRegularFile)
            .filter(source -> !isSame(source, folder.named(before.source())))
            .toList();
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException gone) {
      return false;
    }
  }

  /// A paper that is not asked for this time is still the group's, unless it is now for others.
  private Paper withFile(String key, Paper paper) {
    return paper instanceof Paper.Aside(var audience, var conditions, _)
        ? new Paper.Aside(
            audience,
            conditions,
            before.paper(key).flatMap(Paper::made).filter(made -> made.audience() == audience))
        : paper;
  }

  private void announce() throws CannotWrite {
    Map<String, Paper> announced = new HashMap<>(before.papers());
    for (Ready paper : toWrite) {
      Paper.Made left = before.at(paper.file()).orElseGet(() -> made(paper, NOT_YET));
      announced.put(paper.key(), left.aboutToBecome(Digest.of(paper.bytes())));
    }
    if (!announced.equals(before.papers())) {
      new Memories(folder).keep(before.with(announced));
    }
  }

  private void remember(Ready paper) {
    folder
        .trace(paper.file(), paper.bytes())
        .ifPresent(trace -> papers.put(paper.key(), made(paper, trace)));
  }

  private static Paper.Made made(Ready paper, Trace left) {
    return new Paper.Made(
        paper.file(), paper.audience(), left, Optional.empty(), paper.conditions());
  }

  private Result result() {
    return new Result(
        toWrite.stream().map(Ready::file).toList(),
        unchanged.stream().map(Ready::file).toList(),
        kept);
  }
}
