package dk.kreds.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// A document of any length, to be printed part by part: each is made when its turn comes and
/// begins on a page of its own, so that memory does not grow with their number.
///
/// @param language BCP 47 tag
/// @param title of the whole, for the reader's window and for screen readers
/// @param parts in their order; those that come later may be made more than once
/// @param first what comes before them, a cover perhaps and the contents: it is told on which page
///   of the whole, counted from 1, each element with an id is, or of none while that is not known;
///   it is always as many
/// @param last what comes after them, if anything: it is told how many pages there are before it
public record Book(
    String language,
    String title,
    List<Supplier<Page>> parts,
    Function<Map<String, Integer>, List<Page>> first,
    IntFunction<Optional<Page>> last) {

  public Book {
    parts = List.copyOf(parts);
  }
}
