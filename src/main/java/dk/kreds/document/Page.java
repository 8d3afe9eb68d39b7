package dk.kreds.document;

import dk.kreds.text.Language;
import java.nio.file.Path;
import java.util.Map;

/// A page to be laid out: rendered to XHTML by a template, and from there to PDF.
///
/// @param template the template's name, without ending
/// @param language whose words its template says
/// @param title the document's title, for the reader's window and for screen readers
/// @param model a record of what the template may see; only its components are reachable
/// @param pictures the pictures that the template may show, by the name that it shows them with
public record Page(
    String template, Language language, String title, Record model, Map<String, Path> pictures)
    implements Document {

  public Page {
    pictures = Map.copyOf(pictures);
  }

  /// A page without pictures.
  public static Page plain(String template, Language language, String title, Record model) {
    return new Page(template, language, title, model, Map.of());
  }
}
