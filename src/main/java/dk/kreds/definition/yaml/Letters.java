package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds characters that cannot be seen, and so cannot be meant.
final class Letters {

  /// A file full of them needs no longer list.
  private static final int MOST_PROBLEMS = 20;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int FIRST_BEYOND_LATIN = 0x0590;
  private static final int REPLACEMENT = 0xFFFD;

  private Letters() {}

  static List<Diagnostic> unfitIn(Source source) {
    List<Diagnostic> problems = new ArrayList<>();
    for (int i = 0; i < source.size() && problems.size() < MOST_PROBLEMS; i++) {
      int point = source.at(i);
      if (point >= ' ' && point <= '~') {
        continue;
      }
      if (point == REPLACEMENT) {
        problems.add(Problem.LOST_CHARACTER.at(source.position(i, 1)));
      } else if (isInvisible(point) && !joins(source, i)) {
        problems.add(Problem.INVISIBLE_CHARACTER.at(source.position(i, 1), code(point)));
      } else if (isHardSpace(point) && isIndentation(source, i)) {
        problems.add(Problem.HARD_SPACE.at(source.position(i, 1), Map.of(), softened(source, i)));
        i = source.end(source.lineOf(i)) - 1;
      }
    }
    return problems;
  }

  /// A line that begins with ordinary spaces instead.
  private static Remedy softened(Source source, int index) {
    int end = source.end(source.lineOf(index));
    int first = index;
    while (first < end && (Value.isBlank(source.at(first)) || isHardSpace(source.at(first)))) {
      first++;
    }
    Position line = source.line(index);
    return Remedy.over(line, " ".repeat(source.column(first)) + source.text(first, end));
  }

  /// What an escape has brought into a text, where it was not seen in the source.
  static Optional<Map<String, Object>> invisibleIn(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      boolean isJoiner = point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER;
      if (isInvisible(point) && !isJoiner) {
        return Optional.of(code(point));
      }
    }
    return Optional.empty();
  }

  private static Map<String, Object> code(int point) {
    String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
    return Map.of("code", "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex);
  }

  /// A space that YAML does not take for one.
  static boolean isHardSpace(int point) {
    return point > '~' && Character.getType(point) == Character.SPACE_SEPARATOR;
  }

  private static boolean isInvisible(int point) {
    if (point == '\t' || point == '\n' || point == '\r') {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (point & 0xFFFE) == 0xFFFE;
    };
  }

  /// Many emoji and some scripts are joined by characters of no width; Latin letters never are.
  private static boolean joins(Source source, int index) {
    int point = source.at(index);
    return (point == ZERO_WIDTH_JOINER || point == ZERO_WIDTH_NON_JOINER)
        && source.at(index - 1) >= FIRST_BEYOND_LATIN
        && !isInvisible(source.at(index - 1));
  }

  private static boolean isIndentation(Source source, int index) {
    return source.firstIn(source.lineOf(index)) == index;
  }
}
