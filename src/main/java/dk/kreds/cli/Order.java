package dk.kreds.cli;

import dk.kreds.document.Audience;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a run of `make` is to make, and how.
///
/// @param out the folder to write into, absolute
/// @param templates a folder of own templates, if one was named
/// @param largePrint whether nothing is set smaller than 18 points
/// @param papers which materials in which formats
/// @param audiences for whom
/// @param since only groups one of whose files was saved on this day or later
/// @param dryRun whether only to say what would be written
/// @param force whether papers that somebody has changed by hand are replaced
/// @param prune whether papers are taken away that are no longer made
/// @param verbose whether each paper that is written is named
/// @param pack whether papers are also bound together for printing
record Order(
    Path out,
    Optional<Path> templates,
    boolean largePrint,
    List<Asked> papers,
    Set<Audience> audiences,
    Optional<LocalDate> since,
    boolean dryRun,
    boolean force,
    boolean prune,
    boolean verbose,
    Pack pack) {

  Order {
    papers = List.copyOf(papers);
    audiences = Set.copyOf(audiences);
  }
}
