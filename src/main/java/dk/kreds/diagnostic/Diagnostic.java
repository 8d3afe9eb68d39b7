package dk.kreds.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One thing that is wrong or could be better. It holds no sentence: the language bundles have,
/// under `problems.<id>`, one sentence on what is wrong and one on what to write instead.
///
/// @param id stable, `K` and three digits for an error, `A` and three digits for an advice
/// @param facts what the sentences name: text, numbers, dates, or lists of these. A text is made
///   one line and cut where it is too long to be quoted
/// @param remedies what could be written instead, best first; may be empty
public record Diagnostic(
    String id,
    Severity severity,
    Position position,
    Map<String, Object> facts,
    List<Remedy> remedies) {

  private static final int LONGEST_QUOTE = 60;

  public Diagnostic {
    facts =
        facts.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, fact -> quotable(fact.getValue())));
    remedies = List.copyOf(remedies);
  }

  /// By place. Not `Comparator.comparing`: its lambdas are serializable, which no start-up cache
  /// keeps.
  public static final Comparator<Diagnostic> IN_ORDER =
      (one, other) -> one.position.compareTo(other.position);

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /// Whether it is advice, also where that is taken for an error.
  public boolean isAdvice() {
    return id.startsWith("A");
  }

  /// The same, taken for an error.
  public Diagnostic asError() {
    return new Diagnostic(id, Severity.ERROR, position, facts, remedies);
  }

  /// A sentence stays a sentence whatever it quotes.
  private static Object quotable(Object fact) {
    if (!(fact instanceof String text)) {
      return fact;
    }
    String line = text.indexOf('\n') < 0 ? text : text.strip().replaceAll("\\s*\\n\\s*", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}
