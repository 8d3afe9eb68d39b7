package dk.kreds.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.hyphenation.Hyphenation;
import org.openpdf.text.pdf.hyphenation.HyphenationTree;

/// Where the words of a language may be broken, by the patterns of TeX. They are read when the
/// first word of the language does not fit, which is seldom, and then kept.
final class Syllables {
  private static final Map<String, HyphenationTree> TREES = new ConcurrentHashMap<>();
  private static final Map<String, String> FILES =
      Map.of("da", "da", "nb", "no", "nn", "no", "no", "no", "en", "en");

  /// Letters that must be left before a break and after it.
  private static final int BEFORE = 2;

  private static final int AFTER = 3;
  private static final int[] NONE = {};

  private Syllables() {}

  /// The places before which a word may be broken, counted from 0, in order.
  ///
  /// @param word of letters alone
  /// @param language BCP 47 tag; of a language that is not known no word is broken
  static int[] breaks(String word, String language) {
    String known = FILES.getOrDefault(language.split("-", 2)[0], "");
    return known.isEmpty()
        ? NONE
        : Optional.ofNullable(tree(known).hyphenate(word, BEFORE, AFTER))
            .map(Hyphenation::getHyphenationPoints)
            .orElse(NONE);
  }

  private static HyphenationTree tree(String name) {
    return TREES.computeIfAbsent(name, Syllables::read);
  }

  private static HyphenationTree read(String name) {
    HyphenationTree tree = new HyphenationTree();
    byte[] patterns = Resource.bytes("hyphenation/" + name + ".xml");
    tree.loadSimplePatterns(new ByteArrayInputStream(patterns));
    return tree;
  }
}
