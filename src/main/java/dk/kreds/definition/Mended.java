package dk.kreds.definition;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Edit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A file that could not be read to its end, as it would be with the first thing that is said to
/// write instead: so that what else is wrong in it can be told at once. Nothing is made of it.
///
/// @param problems what is wrong so far
/// @param text the file with the line mended; nothing where there is no telling how
/// @param line the one that was mended
record Mended(List<Diagnostic> problems, Optional<String> text, int line) {

  /// How many lines of a file are mended at most to see what else is wrong in it.
  static final int MOST = 20;

  /// Nobody writes a longer file by hand, and reading takes its time.
  private static final int LONGEST = 100_000;

  static Mended of(String source, List<Diagnostic> problems) {
    Optional<Edit> edit =
        problems.size() == 1 && source.length() <= LONGEST
            ? problems.getFirst().remedies().stream()
                .findFirst()
                .map(remedy -> remedy.at(problems.getFirst().position()))
                .filter(Mended::keepsLines)
            : Optional.empty();
    Optional<String> text = edit.map(it -> it.in(source)).filter(it -> !it.equals(source));
    return new Mended(problems, text, edit.map(it -> it.over().line()).orElse(0));
  }

  /// All that is wrong; what is said of the mended line might come from the mending.
  ///
  /// @param rest what is wrong with the mended text
  List<Diagnostic> with(List<Diagnostic> rest) {
    return Stream.concat(
            problems.stream(), rest.stream().filter(problem -> problem.position().line() != line))
        .distinct()
        .sorted(Diagnostic.IN_ORDER)
        .toList();
  }

  private static boolean keepsLines(Edit edit) {
    return edit.over().column() > 0 && edit.text().indexOf('\n') < 0;
  }
}
