package dk.kreds.definition.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Numbers as people write them in words, from nothing to twenty, in all languages. They are only
/// ever offered, never taken.
final class NumberWords {

  /// In the order of the numbers; several words for one have a bar between them.
  private static final List<String> WORDS =
      List.of(
          "nul|null|zero",
          "en|et|én|ét|ein|eitt|one",
          "to|two",
          "tre|three",
          "fire|four",
          "fem|five",
          "seks|six",
          "syv|sju|seven",
          "otte|åtte|eight",
          "ni|nine",
          "ti|ten",
          "elleve|eleven",
          "tolv|twelve",
          "tretten|thirteen",
          "fjorten|fourteen",
          "femten|fifteen",
          "seksten|sixteen",
          "sytten|seventeen",
          "atten|eighteen",
          "nitten|nineteen",
          "tyve|tjue|twenty");

  private NumberWords() {}

  static Optional<Integer> figure(String word) {
    return IntStream.range(0, WORDS.size())
        .filter(i -> List.of(WORDS.get(i).split("\\|", -1)).contains(word))
        .boxed()
        .findFirst();
  }
}
