package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps participants out of messages: a terminal is photographed, a log is sent to somebody. Lines
/// under `participants:` are shown with dots for their letters; only their keys are left, and a
/// date, a time or a number that is itself what is wrong.
record Masking(Definition definition) {
  private static final int DOT = '•';
  private static final Pattern MOMENT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} +[0-9]{1,2}[:.][0-9]{2}");
  private static final Pattern KEY = Pattern.compile("\\s*[\"']?([\\p{L}-]+)[\"']?\\s*:");
  private static final Pattern SECTION =
      Pattern.compile("participa|people", Pattern.CASE_INSENSITIVE);

  /// A sealed list: its name is needed to find the file, and nobody is called so.
  private static final Pattern SEALED_FILE = Pattern.compile("[\\p{L}\\p{N}._-]+\\.age");

  /// Where an association's own kinds lie: nobody is named in them.
  private static final String KINDS = "kinds/";

  private static final String STYLESHEET = ".css";

  /// A diagnostic that quotes nobody.
  Diagnostic masked(Diagnostic diagnostic) {
    if (!isPersonal(diagnostic.position())) {
      return diagnostic;
    }
    Map<String, Object> facts = new HashMap<>(diagnostic.facts());
    facts.replaceAll(
        (_, fact) -> fact instanceof String text && !isHarmless(text) ? dots(text) : fact);
    return new Diagnostic(
        diagnostic.id(),
        diagnostic.severity(),
        diagnostic.position(),
        facts,
        diagnostic.remedies().stream().filter(remedy -> isHarmless(remedy.write())).toList());
  }

  /// A line of the definition as it may be shown, with the same number of characters.
  String line(String line, Position marked) {
    if (!isPersonal(marked)) {
      return line;
    }
    int[] letters = line.codePoints().toArray(); // as positions count
    int from = Math.clamp(marked.column() - 1, 0, letters.length);
    int to = Math.clamp((long) from + marked.length(), 0, letters.length);
    String shown = new String(letters, from, to - from);
    String dotted = dots(line);
    StringBuilder safe = new StringBuilder(dotted);
    if (isHarmless(shown)) {
      safe.replace(dotted.offsetByCodePoints(0, from), dotted.offsetByCodePoints(0, to), shown);
    }
    return withKeys(line, safe);
  }

  /// Whether a place is about participants: in a file of theirs, or under their key.
  private boolean isPersonal(Position position) {
    if (!position.file().equals(definition.file())) {
      return !position.file().startsWith(KINDS)
          && !position.file().endsWith(STYLESHEET)
          && !definition.beside().shared().contains(position.file());
    }
    return personalLines().contains(position.line());
  }

  /// The lines of the definition, from 1, that may be about participants. Where that is not plain
  /// they are among them: a key that is written another way, a line that has slipped out of place.
  private Set<Integer> personalLines() {
    List<String> lines = definition.source().lines().toList();
    int edge =
        lines.stream().filter(Masking::isContent).mapToInt(Masking::indent).findFirst().orElse(0);
    Set<Integer> personal = new HashSet<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isContent(line) && indent(line) <= edge) {
        Matcher key = KEY.matcher(line);
        inside =
            key.lookingAt() ? SECTION.matcher(key.group(1)).lookingAt() : isOneLine(line) || inside;
      }
      if (inside) {
        personal.add(i + 1);
      }
    }
    return personal;
  }

  /// A definition that is written in brackets has no lines to tell participants by.
  private static boolean isOneLine(String line) {
    return line.strip().startsWith("{") || line.strip().startsWith("[");
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && !line.strip().startsWith("#");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /// Small words with a colon after them are keys, and no names.
  private static String withKeys(String line, StringBuilder safe) {
    for (int colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
      int start = colon;
      while (start > 0 && isOfKey(line.charAt(start - 1))) {
        start--;
      }
      safe.replace(start, colon, line.substring(start, colon));
    }
    return safe.toString();
  }

  private static boolean isOfKey(char letter) {
    return (letter >= 'a' && letter <= 'z') || letter == '-';
  }

  /// Dates, times, small numbers and sealed files: nobody can be rung or found by them.
  private static boolean isHarmless(String text) {
    if (MOMENT.matcher(text).matches() || SEALED_FILE.matcher(text).matches()) {
      return true;
    }
    long digits = text.chars().filter(Character::isDigit).count();
    boolean written =
        text.chars().allMatch(letter -> Character.isDigit(letter) || "-:./".indexOf(letter) >= 0);
    return written && digits <= 8 && (digits <= 4 || digits < text.length());
  }

  private static String dots(String text) {
    return text.codePoints()
        .map(letter -> Character.isLetterOrDigit(letter) ? DOT : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
