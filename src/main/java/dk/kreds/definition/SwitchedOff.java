package dk.kreds.definition;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who switches on the lines under a word and forgets the word itself is told of the word: what is
/// wrong with the lines follows from it.
final class SwitchedOff {
  private static final Pattern WORD = Pattern.compile("(\\s*)#([a-z][a-z-]*):\\s*(?:#.*)?");

  /// What lines without the word above them look like.
  private static final Set<String> FOLLOWING = Set.of("K020", "K021", "K023", "K025", "K030");

  private final List<String> lines;

  private SwitchedOff(String source) {
    this.lines = source.lines().toList();
  }

  /// The same problems, those that follow from a word told as that.
  static List<Diagnostic> told(List<Diagnostic> problems, String source) {
    boolean isLikely =
        problems.stream().anyMatch(problem -> FOLLOWING.contains(problem.id()))
            && source.contains("#");
    return isLikely
        ? problems.stream().map(new SwitchedOff(source)::told).distinct().toList()
        : problems;
  }

  private Diagnostic told(Diagnostic problem) {
    Position place = problem.position();
    return Optional.of(place.line())
        .filter(line -> FOLLOWING.contains(problem.id()) && line > 1 && line <= lines.size())
        .flatMap(this::above)
        .map(line -> off(line, place.file()))
        .orElse(problem);
  }

  /// The word that a line would stand under.
  private Optional<Integer> above(int line) {
    int indent = indent(lines.get(line - 1));
    for (int number = line - 1; number > 0; number--) {
      String text = lines.get(number - 1);
      Matcher word = WORD.matcher(text);
      if (word.matches() && word.group(1).length() < indent) {
        return Optional.of(number);
      }
      boolean isOfBlock = text.isBlank() || text.strip().startsWith("#") || indent(text) >= indent;
      if (!isOfBlock) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Diagnostic off(int number, String file) {
    String line = lines.get(number - 1);
    int sign = line.indexOf('#');
    Position place = new Position(file, number, sign + 1, 1);
    Position whole = new Position(file, number, 1, line.codePointCount(0, line.length()));
    String on = line.substring(0, sign) + line.substring(sign + 1);
    String key = on.strip().substring(0, on.strip().indexOf(':'));
    return Problem.PARENT_SWITCHED_OFF.at(place, Map.of("key", key), Remedy.over(whole, on));
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
