package dk.kreds.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// A document of any length, of which one part after the other is made, laid out and forgotten. Its
/// pages are numbered through, and links go from each part to all before it. All are XHTML.
///
/// @param language BCP 47 tag
/// @param first come before all parts and are printed after them, so that their links lead
///   everywhere; told the page of each id, or of none while that is not known
/// @param last comes after them, and is told how many pages there are by then
public record Volume(
    String title,
    String language,
    List<Supplier<String>> parts,
    Function<Map<String, Integer>, List<String>> first,
    IntFunction<Optional<String>> last) {

  public Volume {
    parts = List.copyOf(parts);
  }
}
