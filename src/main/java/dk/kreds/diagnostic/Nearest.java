package dk.kreds.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// "Did you mean": the known word that a mistyped one is most likely meant to be.
public final class Nearest {

  /// Nobody means a word of this length; it also bounds the work.
  private static final int LONGEST = 60;

  private static final int SHORTEST_BEGINNING = 3;

  private Nearest() {}

  /// The known word nearest to `word`, if any is near enough to be worth asking about: at most one
  /// typing error for every three letters, or an abbreviation that can only mean one word.
  public static Optional<String> to(String word, Collection<String> known) {
    String typed = plain(word);
    if (typed.isEmpty() || typed.length() > LONGEST) {
      return Optional.empty();
    }
    String best = "";
    int least = Math.max(1, typed.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(typed, plain(candidate));
      boolean tie = distance == least && !best.isEmpty() && candidate.compareTo(best) < 0;
      // a word that shares no letter with what was typed is not meant, however short it is
      if ((distance < least || tie) && distance < Math.max(1, candidate.length())) {
        best = candidate;
        least = distance;
      }
    }
    return best.isEmpty() ? beginning(typed, known) : Optional.of(best);
  }

  private static Optional<String> beginning(String typed, Collection<String> known) {
    if (typed.length() < SHORTEST_BEGINNING) {
      return Optional.empty();
    }
    String only = "";
    for (String candidate : known) {
      if (plain(candidate).startsWith(typed)) {
        if (!only.isEmpty()) {
          return Optional.empty();
        }
        only = candidate;
      }
    }
    return only.isEmpty() ? Optional.empty() : Optional.of(only);
  }

  /// Capitals, and blanks or underscores for hyphens, are no typing errors.
  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /// How many letters to add, leave out, change, or swap with their neighbour.
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[b.length()];
  }
}
