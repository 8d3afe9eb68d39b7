package dk.kreds.render.pdf;

import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// Brings a page onto as many sheets as its template says and no more: `data-pdf-sheets="1"
/// data-pdf-closer="close closer"` names the classes that its body takes on, one after the other,
/// until it is. Where not even all of them are enough, it stays as close as that, and has as many
/// sheets as it needs: so what matters most, at the top, is on the first.
final class Closeness {
  private static final String SHEETS = "data-pdf-sheets";
  private static final String STEPS = "data-pdf-closer";
  private static final String CLASS = "class";

  private Closeness() {}

  /// @param layOut lays the page out and says how many sheets it takes
  static void apply(Element body, IntSupplier layOut) {
    List<String> steps = words(body.getAttribute(STEPS));
    if (steps.isEmpty()) {
      layOut.getAsInt();
      return;
    }
    int most = most(body.getAttribute(SHEETS));
    List<String> usual =
        words(body.getAttribute(CLASS)).stream().filter(word -> !steps.contains(word)).toList();
    for (int taken = 0; taken <= steps.size(); taken++) {
      if (sheets(body, usual, steps.subList(0, taken), layOut) <= most) {
        return;
      }
    }
  }

  private static int most(String sheets) {
    if (!sheets.matches("[1-9]\\d{0,3}")) {
      throw new MalformedPage("%s is no number of sheets: %s".formatted(SHEETS, sheets));
    }
    return Integer.parseInt(sheets);
  }

  private static int sheets(
      Element body, List<String> usual, List<String> steps, IntSupplier layOut) {
    body.setAttribute(
        CLASS, Stream.concat(usual.stream(), steps.stream()).collect(Collectors.joining(" ")));
    return layOut.getAsInt();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
  }
}
