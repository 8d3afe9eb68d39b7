package dk.kreds.directory.paper;

import dk.kreds.directory.Catalogue.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Cuts what is long into parts that can be laid out by themselves.
final class Slices {
  private Slices() {}

  /// @param most how many a part may have
  static <T> List<List<T>> of(List<T> all, int most) {
    return IntStream.range(0, Math.ceilDiv(all.size(), most))
        .mapToObj(i -> all.subList(i * most, Math.min(all.size(), (i + 1) * most)))
        .toList();
  }

  /// Between chapters, as long as none has more groups than a part may have: what is left of such a
  /// one stands under its name again.
  ///
  /// @param most how many groups a part may have
  static List<List<Chapter>> ofChapters(List<Chapter> chapters, int most) {
    List<List<Chapter>> parts = new ArrayList<>();
    int groups = 0;
    for (Chapter piece : pieces(chapters, most)) {
      if (parts.isEmpty() || groups + piece.offers().size() > most) {
        parts.add(new ArrayList<>());
        groups = 0;
      }
      parts.getLast().add(piece);
      groups += piece.offers().size();
    }
    return parts;
  }

  private static List<Chapter> pieces(List<Chapter> chapters, int most) {
    return chapters.stream()
        .flatMap(chapter ->
            of(chapter.offers(), most).stream().map(offers -> new Chapter(chapter.name(), offers)))
        .toList();
  }
}
