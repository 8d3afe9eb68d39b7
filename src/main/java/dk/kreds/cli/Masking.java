package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.definition.Reference;
import dk.kreds.definition.shape.OwnWords;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Nearest;
import dk.kreds.diagnostic.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps participants out of messages: a terminal is photographed, a log is sent to somebody. Lines
/// under `participants:` are shown with dots for their letters; only their keys are left, and a
/// date, a time or a number that is itself what is wrong.
record Masking(Definition definition) {
  private static final int DOT = '•';
  private static final Pattern MOMENT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} +[0-9]{1,2}[:.][0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}(-[0-9]{1,2})?");

  /// Written one way or another, rightly or not; no telephone number looks so.
  private static final Pattern DATE =
      Pattern.compile(
          "(19|20)[0-9]{2}[-./][0-9]{1,2}([-./][0-9]{1,2})?"
              + "|[0-3]?[0-9][-./][01]?[0-9]([-./]((19|20)?[0-9]{2})?)?");

  private static final Pattern TIMES =
      Pattern.compile("[0-2]?[0-9][:.][0-9]{2}(-[0-2]?[0-9][:.][0-9]{2})?");
  private static final Pattern COLON = Pattern.compile(":([\\s\\p{Z}]|$)");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BEFORE_LETTERS = Pattern.compile("^[^\\p{L}]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}-]");
  private static final Pattern SECTION =
      Pattern.compile("participa|people", Pattern.CASE_INSENSITIVE);

  /// Their key somewhere in a line, under whatever word it has slipped.
  private static final Pattern PEOPLE_WITHIN =
      Pattern.compile("\\b(participa\\w*|people)[\"']?\\s*:", Pattern.CASE_INSENSITIVE);

  /// A sealed list: its name is needed to find the file, and nobody is called so.
  private static final Pattern SEALED_FILE = Pattern.compile("[\\p{L}\\p{N}._-]+\\.age");

  private static final String PEOPLE = "participants";

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
    Set<String> seen = new HashSet<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String section = isContent(line) ? section(line) : "";
      if (isContent(line) && indent(line) <= edge) {
        // a word that was there before has slipped out of its place; so may any that is not known
        boolean isAgain = !seen.add(section) && Words.KEYS.contains(section);
        inside =
            isOneLine(line)
                || isPersonal(section)
                || isAgain
                || (inside && !Words.SECTIONS.contains(section));
      }
      inside |= SECTION.matcher(section).lookingAt() || PEOPLE_WITHIN.matcher(line).find();
      if (inside) {
        personal.add(i + 1);
      }
    }
    return personal;
  }

  /// Participants may stand under any word that is not known, and is not meant for another.
  private static boolean isPersonal(String key) {
    if (Words.ELSEWHERE.contains(key)) {
      return false;
    }
    return SECTION.matcher(key).lookingAt()
        || PEOPLE.startsWith(key)
        || OwnWords.meant(key, Words.SECTIONS).filter(word -> !word.equals(PEOPLE)).isEmpty();
  }

  /// The words of a definition; only asked for where something is wrong.
  private static final class Words {
    static final Set<String> SECTIONS =
        Reference.rows().stream()
            .map(Reference.Row::path)
            .filter(path -> !path.contains("."))
            .collect(Collectors.toSet());

    /// Those that may stand in a line about participants.
    static final Set<String> KEYS =
        Reference.rows().stream()
            .map(Reference.Row::path)
            .filter(path -> path.startsWith(PEOPLE))
            .flatMap(path -> Stream.of(path.split("\\.", -1)))
            .collect(Collectors.toSet());

    /// Those that never do.
    static final Set<String> ELSEWHERE =
        Reference.rows().stream()
            .map(Reference.Row::path)
            .flatMap(path -> Stream.of(path.split("\\.", -1)))
            .filter(word -> !KEYS.contains(word))
            .collect(Collectors.toSet());
  }

  /// The word that a line begins with, whatever has slipped in between its letters.
  private static String section(String line) {
    String start = BEFORE_LETTERS.matcher(line).replaceFirst("");
    String known = start.substring(0, Math.max(0, start.indexOf(':')));
    if (Words.SECTIONS.contains(known)) {
      return known; // the space behind its colon may be what is missing
    }
    Matcher colon = COLON.matcher(start);
    String word = colon.find() ? start.substring(0, colon.start()) : start.split("\\s", 2)[0];
    return NO_LETTER.matcher(word).replaceAll("");
  }

  /// A definition that is written in brackets has no lines to tell participants by.
  private static boolean isOneLine(String line) {
    return line.strip().startsWith("{") || line.strip().startsWith("[");
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && !line.strip().startsWith("#");
  }

  /// Spaces from a web page count as well: the reader asks for others in their place.
  private static int indent(String line) {
    Matcher blanks = BLANKS.matcher(line);
    return blanks.lookingAt() ? blanks.end() : 0;
  }

  /// Known words with a colon after them are keys, and no names; mistyped ones, too.
  private static String withKeys(String line, StringBuilder safe) {
    for (int colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
      int start = colon;
      while (start > 0 && isOfKey(line.charAt(start - 1))) {
        start--;
      }
      String key = line.substring(start, colon);
      if (Words.KEYS.contains(key) || Nearest.to(key, Words.KEYS).isPresent()) {
        safe.replace(start, colon, key);
      }
    }
    return safe.toString();
  }

  private static boolean isOfKey(char letter) {
    return (letter >= 'a' && letter <= 'z') || letter == '-';
  }

  /// Dates, times, small numbers and sealed files: nobody can be rung or found by them.
  private static boolean isHarmless(String text) {
    if (text.isEmpty() || MOMENT.matcher(text).matches() || SEALED_FILE.matcher(text).matches()) {
      return true;
    }
    return NUMBER.matcher(text).matches()
        || DATE.matcher(text).matches()
        || TIMES.matcher(text).matches();
  }

  private static String dots(String text) {
    return text.codePoints()
        .map(letter -> Character.isLetterOrDigit(letter) ? DOT : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
