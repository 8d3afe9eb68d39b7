package dk.kreds.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What Kreds remembers of the papers of one definition.
///
/// @param source the definition, relative to the output folder where that can be
/// @param papers what became of each, by material and format: `flyer.pdf`
/// @param old files of an earlier run that no longer belong to the group, until they are tidied
///   away
public record Memory(String source, Map<String, Paper> papers, List<Paper.Made> old) {

  public Memory {
    papers = Map.copyOf(papers);
    old = List.copyOf(old);
  }

  /// Nothing has been made of it.
  public static Memory none(String source) {
    return new Memory(source, Map.of(), List.of());
  }

  public Optional<Paper> paper(String key) {
    return Optional.ofNullable(papers.get(key));
  }

  /// What is remembered of a file that belongs to the group, or did.
  Optional<Paper.Made> at(Path file) {
    return made().stream().filter(paper -> paper.file().equals(file)).findFirst();
  }

  /// Every file that Kreds has left, those of earlier runs last.
  public Collection<Paper.Made> made() {
    List<Paper.Made> all = new ArrayList<>();
    new TreeMap<>(papers).values().forEach(paper -> paper.made().ifPresent(all::add));
    all.addAll(old);
    return all;
  }

  /// The files of the group as it is now.
  Set<Path> files() {
    return papers.values().stream()
        .flatMap(paper -> paper.made().stream())
        .map(Paper.Made::file)
        .collect(Collectors.toSet());
  }

  /// With these papers in place of its own; files that none of them has are old.
  Memory with(Map<String, Paper> papers) {
    Set<Path> now = new Memory(source, papers, List.of()).files();
    return new Memory(
        source, papers, made().stream().filter(made -> !now.contains(made.file())).toList());
  }
}
