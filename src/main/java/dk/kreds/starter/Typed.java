package dk.kreds.starter;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes of what people type what the definition writes, as far as that is a matter of form. What
/// comes out has still to be judged.
final class Typed {
  private static final Pattern KEYS = Pattern.compile("\u001b(?:\\[[0-9;?]*[A-Za-z~]|O?[A-Za-z])");
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Zl}\\p{Zp}\\x{FEFF}\\x{00AD}\\x{200B}\\x{200E}\\x{200F}"
              + "\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}]");
  private static final Pattern PART = Pattern.compile("\\d+|\\p{L}+");
  private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d ()+./-]{3,}\\d");
  private static final Pattern EMAIL = Pattern.compile("[^\\s,;<>]+@[^\\s,;<>]+");
  private static final Pattern BEFORE_PHONE =
      Pattern.compile("(?iu)\\b(?:tlf|tel|telefon|telephone|phone|mobil|mobile|mob)\\b\\.?:?");

  private Typed() {}

  /// Without what arrow keys and copying leave behind.
  static String clean(String line) {
    String seen = UNSEEN.matcher(KEYS.matcher(line).replaceAll("")).replaceAll(" ");
    return Normalizer.normalize(seen, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  /// The number in `10 gange`.
  static String number(String text) {
    List<String> numbers = PART.matcher(text).results().map(it -> it.group()).toList();
    List<String> digits =
        numbers.stream().filter(part -> Character.isDigit(part.charAt(0))).toList();
    return digits.size() == 1 && !text.startsWith("-") ? digits.getFirst() : text;
  }

  /// How many there is room for, as `least-most`: `8`, `5 til 10`; nothing where that is no number.
  ///
  /// @param usual the fewest, where only the most is said
  static Optional<String> size(String text, int usual) {
    List<Integer> numbers =
        PART.matcher(text)
            .results()
            .map(it -> it.group())
            .filter(part -> part.matches("[1-9]\\d{0,3}"))
            .map(Integer::valueOf)
            .sorted()
            .toList();
    return switch (numbers.size()) {
      case 1 -> Optional.of(Math.min(usual, numbers.getFirst()) + "-" + numbers.getFirst());
      case 2 -> Optional.of(numbers.getFirst() + "-" + numbers.getLast());
      default -> Optional.empty();
    };
  }

  /// A room's name, and behind the first comma its address; where a name has commas itself, behind
  /// the semicolon that follows them.
  static Place place(String text) {
    int first = text.indexOf(',');
    int semicolon = text.indexOf(';');
    int comma = first >= 0 && semicolon > first ? semicolon : first;
    return comma <= 0
        ? new Place(text, Optional.empty())
        : new Place(
            text.substring(0, comma).strip(),
            Optional.of(text.substring(comma + 1).strip()).filter(it -> !it.isEmpty()));
  }

  record Place(String name, Optional<String> address) {}

  /// A name with a telephone number and a mail address in any order.
  static Person person(String text) {
    Optional<String> email = first(EMAIL, text);
    String rest = text.replace(email.orElse("\n"), " ");
    Optional<String> phone = first(PHONE, rest);
    rest = BEFORE_PHONE.matcher(rest.replace(phone.orElse("\n"), " ")).replaceAll(" ");
    String name = rest.replaceAll("\\s+", " ").replaceAll("^[ ,;:–-]+|[ ,;:–-]+$", "");
    return new Person(name, phone, email);
  }

  record Person(String name, Optional<String> phone, Optional<String> email) {}

  private static Optional<String> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(it -> it.group()).findFirst();
  }
}
