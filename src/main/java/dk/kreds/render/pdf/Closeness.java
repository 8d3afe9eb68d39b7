package dk.kreds.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
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
    int most = steps.isEmpty() ? 1 : most(body.getAttribute(SHEETS));
    List<String> usual = new ArrayList<>(words(body.getAttribute(CLASS)));
    usual.removeAll(steps);
    int taken = 0;
    while (sheets(body, usual, steps.subList(0, taken), layOut) > most && taken < steps.size()) {
      taken++;
    }
  }

  private static int most(String sheets) {
    try {
      return Integer.parseInt(sheets);
    } catch (NumberFormatException noNumber) {
      throw new MalformedPage(SHEETS + " is no number: " + sheets, noNumber);
    }
  }

  private static int sheets(
      Element body, List<String> usual, List<String> steps, IntSupplier layOut) {
    List<String> words = new ArrayList<>(usual);
    words.addAll(steps);
    body.setAttribute(CLASS, String.join(" ", words));
    return layOut.getAsInt();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
  }
}
