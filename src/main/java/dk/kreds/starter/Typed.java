package dk.kreds.starter;

import dk.kreds.text.Language;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
  private static final Pattern ONE_TIME = Pattern.compile("\\D*(\\d{1,2})(?:[.:](\\d{2}))?\\D*");
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

  /// `5. januar 2027`, `5/1-27`, and without a year the next one there is.
  static String date(String text, Language language, LocalDate today) {
    List<Integer> numbers = new ArrayList<>();
    int month = 0;
    Matcher parts = PART.matcher(text.toLowerCase(Locale.ROOT));
    while (parts.find()) {
      String part = parts.group();
      if (Character.isDigit(part.charAt(0))) {
        numbers.add(part.length() > 6 ? 0 : Integer.parseInt(part));
      } else {
        month = Math.max(month, month(part, language));
      }
    }
    boolean isYearFirst = !numbers.isEmpty() && numbers.getFirst() > 999;
    int before = month > 0 ? 1 : 2;
    if (isYearFirst || numbers.size() < before || numbers.size() > before + 1) {
      return text;
    }
    int inMonth = month > 0 ? month : numbers.get(1);
    Optional<Integer> year =
        numbers.size() > before ? Optional.of(numbers.get(before)) : Optional.empty();
    return date(numbers.getFirst(), inMonth, year, today).map(LocalDate::toString).orElse(text);
  }

  private static Optional<LocalDate> date(
      int day, int month, Optional<Integer> year, LocalDate today) {
    try {
      if (year.isPresent()) {
        return Optional.of(
            LocalDate.of(year.get() < 100 ? 2000 + year.get() : year.get(), month, day));
      }
      LocalDate next = LocalDate.of(today.getYear(), month, day);
      return Optional.of(
          next.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : next);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// 0 for a word that is no month.
  private static int month(String word, Language language) {
    for (Language each : List.of(language, Language.of("en"))) {
      for (Month month : Month.values()) {
        String name = each.dates().month(month).toLowerCase(Locale.ROOT);
        if (word.length() >= 3 && name.startsWith(word)) {
          return month.getValue();
        }
      }
    }
    return 0;
  }

  /// A beginning alone takes as long as is usual.
  static String times(String text, String usual) {
    Matcher one = ONE_TIME.matcher(text);
    if (!one.matches()) {
      return text;
    }
    try {
      int minute = one.group(2) == null ? 0 : Integer.parseInt(one.group(2));
      LocalTime from = LocalTime.of(Integer.parseInt(one.group(1)), minute);
      LocalTime usualFrom = LocalTime.parse(usual.substring(0, 5));
      LocalTime usualTo = LocalTime.parse(usual.substring(6));
      return from + "-" + from.plusSeconds(usualTo.toSecondOfDay() - usualFrom.toSecondOfDay());
    } catch (DateTimeException noSuchTime) {
      return text;
    }
  }

  /// The number in `10 gange`.
  static String number(String text) {
    List<String> numbers = PART.matcher(text).results().map(it -> it.group()).toList();
    List<String> digits =
        numbers.stream().filter(part -> Character.isDigit(part.charAt(0))).toList();
    return digits.size() == 1 && !text.startsWith("-") ? digits.getFirst() : text;
  }

  /// A room's name, and behind the first comma its address.
  static Place place(String text) {
    int comma = text.indexOf(',');
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
