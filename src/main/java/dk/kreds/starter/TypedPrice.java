package dk.kreds.starter;

import dk.kreds.group.Payment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What it costs, as people say it: `gratis`, `20 kr.`, `kr 100,- i måneden`, `300 kr. in all`.
///
/// @param amount as the definition writes it; `0` where it is free
/// @param per what it is paid for
record TypedPrice(String amount, Payment.Per per) {
  private static final String FREE = "free";
  private static final Pattern AMOUNT = Pattern.compile("\\d+(?:[.,]\\d{1,2}(?!\\d))?");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// Nothing where there is neither one amount nor a word for none.
  static Optional<TypedPrice> of(String text) {
    List<String> words =
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(it -> it.group()).toList();
    List<String> amounts = AMOUNT.matcher(text).results().map(it -> it.group()).toList();
    if (amounts.isEmpty() && has(words, "new.price.free")) {
      return Optional.of(new TypedPrice("0", Payment.Per.MEETING));
    }
    return amounts.size() == 1
        ? Optional.of(new TypedPrice(amounts.getFirst().replace(',', '.'), per(words)))
        : Optional.empty();
  }

  private static Payment.Per per(List<String> words) {
    return has(words, "new.price.month")
        ? Payment.Per.MONTH
        : has(words, "new.price.run") ? Payment.Per.RUN : Payment.Per.MEETING;
  }

  private static boolean has(List<String> words, String key) {
    return words.stream().anyMatch(word -> Vocabulary.has(key, word));
  }

  boolean isFree() {
    return amount.matches("0+(?:\\.0+)?");
  }

  /// As an answer keeps it: `free` or `20 meeting`.
  @Override
  public String toString() {
    return isFree() ? FREE : amount + " " + per.name().toLowerCase(Locale.ROOT);
  }

  /// The lines of the definition that an answer stands for.
  static List<String> lines(String answer) {
    Matcher amount = Pattern.compile("(\\S+) (\\S+)").matcher(answer);
    return amount.matches()
        ? List.of("payment:", "  amount: " + amount.group(1), "  per: " + amount.group(2))
        : List.of("payment: " + answer);
  }
}
