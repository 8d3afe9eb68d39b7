package dk.kreds.diagnostic;

import java.util.List;
import java.util.Map;

/// One thing that is wrong or could be better. It holds no sentence: the language bundles have, under
/// `problems.<id>`, one sentence on what is wrong and one on what to write instead.
///
/// @param id stable, `K` and three digits for an error, `A` and three digits for an advice
/// @param facts what the sentences name: text, numbers, dates, or lists of these
/// @param remedies what could be written instead, best first; may be empty
public record Diagnostic(
    String id,
    Severity severity,
    Position position,
    Map<String, Object> facts,
    List<Remedy> remedies) {

  public Diagnostic {
    facts = Map.copyOf(facts);
    remedies = List.copyOf(remedies);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
