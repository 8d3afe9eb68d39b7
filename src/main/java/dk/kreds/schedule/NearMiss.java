package dk.kreds.schedule;

import java.util.List;

/// Words that a misspelt one may have been meant as.
final class NearMiss {

  private NearMiss() {}

  /// The nearest words of the vocabulary: at most one slip in a short word, two in a longer one.
  static List<String> of(String word) {
    if (word.length() < 3 || word.length() > 15) {
      return List.of();
    }
    var most = word.length() < 6 ? 1 : 2;
    for (int slips = 1; slips <= most; slips++) {
      var allowed = slips;
      var near =
          PhraseWords.vocabulary().stream().filter(known -> slips(word, known) == allowed).toList();
      if (!near.isEmpty()) {
        return near;
      }
    }
    return List.of();
  }

  /// How many letters are missing, too many, wrong, or swapped with their neighbour (Damerau's
  /// distance, optimal string alignment).
  static int slips(String a, String b) {
    var slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        var wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        var least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
        least = Math.min(least, slips[i - 1][j - 1] + wrong);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, slips[i - 2][j - 2] + 1);
        }
        slips[i][j] = least;
      }
    }
    return slips[a.length()][b.length()];
  }
}
