package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.group.Range;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The single values that a definition is made of.
public final class Words {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 2_000;

  /// As numbers have them that were copied from a web page.
  private static final Pattern HARD_SPACE = Pattern.compile("\\p{Zs}");

  private Words() {}

  /// A line of text, up to 200 characters.
  public static Word<String> line() {
    return text("line", LONGEST_LINE);
  }

  /// A name, up to 80 characters, which is what a flyer can show.
  public static Word<String> name() {
    return text("name", 80);
  }

  /// A few sentences, up to 2,000 characters.
  public static Word<String> text() {
    return text("text", LONGEST_TEXT);
  }

  private static Word<String> text(String type, int longest) {
    Function<String, Optional<String>> fits =
        text ->
            Optional.of(text)
                .filter(it -> !it.isBlank() && it.codePointCount(0, it.length()) <= longest);
    Word<String> word =
        new Word<>(
            type,
            fits,
            scalar -> unfitting(scalar, longest),
            new Look.Text(longest, "[\\s\\S]*\\S[\\s\\S]*"));
    return word.then(text -> Optional.of(text).filter(Printable::all), Words::unprintable)
        .then(
            text -> Optional.of(text).filter(it -> Printable.fromTheRight(it) < 0),
            Words::fromTheRight);
  }

  private static Diagnostic fromTheRight(Scalar scalar) {
    int first = Printable.fromTheRight(scalar.text());
    int before = scalar.text().codePointCount(0, first);
    return Problem.RIGHT_TO_LEFT.at(scalar.part(before, 1));
  }

  private static Diagnostic unprintable(Scalar scalar) {
    String sign = Printable.missing(scalar.text()).orElseThrow();
    int before = scalar.text().indexOf(sign);
    int from = before < 0 ? before : scalar.text().codePointCount(0, before);
    return Problem.UNPRINTABLE.at(scalar.part(from, 1), Map.of("sign", sign));
  }

  private static Diagnostic unfitting(Scalar scalar, int longest) {
    return scalar.text().isBlank()
        ? Problem.TEXT_EMPTY.at(scalar.position())
        : tooLong(scalar, longest).orElseThrow();
  }

  /// That a text has more characters than there is room for, where it has.
  public static Optional<Diagnostic> tooLong(Scalar scalar, int longest) {
    int length = scalar.text().codePointCount(0, scalar.text().length());
    return Optional.of(length)
        .filter(it -> it > longest)
        .map(it ->
            Problem.TEXT_TOO_LONG.at(scalar.position(), Map.of("length", it, "longest", longest)));
  }

  public static Word<Boolean> yesOrNo() {
    return new Word<>(
        "yes or no",
        text ->
            switch (text.toLowerCase(Locale.ROOT)) {
              case "yes", "true" -> Optional.of(true);
              case "no", "false" -> Optional.of(false);
              default -> Optional.empty();
            },
        Words::notYesOrNo,
        new Look.YesOrNo());
  }

  /// Where `yes` and `no` are meant.
  public static Diagnostic notYesOrNo(Scalar scalar) {
    return Problem.NOT_YES_OR_NO.at(
        scalar.position(), Map.of("text", scalar.text()), Meant.yesOrNo(scalar.text()));
  }

  /// `ja` and `nej`, which are neither `yes` nor `no` nor a description of anything.
  public static boolean isYesOrNoElsewhere(String text) {
    return Meant.yesOrNo(text).length == 1;
  }

  /// @param least the smallest number allowed
  /// @param most the greatest number allowed
  public static Word<Integer> number(int least, int most) {
    return new Word<>(
        "number",
        text -> whole(text).filter(number -> least <= number && number <= most),
        scalar ->
            Problem.NOT_A_NUMBER.at(
                scalar.position(),
                Map.of("text", scalar.text(), "least", least, "most", most),
                Meant.number(scalar.text(), least, most)),
        new Look.Numeric(true, least, most, "\\d{1,6}"));
  }

  /// `5-10`, or `8` for exactly eight.
  public static Word<Range> range() {
    return new Word<>(
        "range",
        Words::parseRange,
        scalar ->
            Problem.NOT_A_RANGE.at(
                scalar.position(), Map.of("text", scalar.text()), Meant.range(scalar.text())),
        new Look.Numeric(true, 1, 999_999, "0*[1-9]\\d{0,5}(?:\\s*[-–]\\s*0*[1-9]\\d{0,5})?"));
  }

  private static Optional<Range> parseRange(String text) {
    List<Optional<Integer>> ends =
        Arrays.stream(text.replace('–', '-').split("-", -1))
            .map(String::strip)
            .map(Words::whole)
            .toList();
    if (ends.isEmpty() || ends.size() > 2 || ends.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    int least = ends.getFirst().orElseThrow();
    int most = ends.getLast().orElseThrow();
    return 0 < least && least <= most ? Optional.of(new Range(least, most)) : Optional.empty();
  }

  private static Optional<Integer> whole(String text) {
    boolean digits = !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(Words::isDigit);
    return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  static boolean isDigit(int letter) {
    return '0' <= letter && letter <= '9';
  }

  /// A web address.
  public static Word<URI> link() {
    return new Word<>(
        "link",
        Words::parseLink,
        scalar ->
            Problem.NOT_A_LINK.at(
                scalar.position(), Map.of("text", scalar.text()), completed(scalar.text())),
        new Look.Matching("https?://[^\\s/?#\"<>]+(?:[/?#]\\S*)?"));
  }

  /// `www.example.org` only wants its beginning; words and mail addresses are no better with it.
  private static Remedy[] completed(String text) {
    String whole = "https://" + text.strip();
    boolean isLikely =
        text.contains(".")
            && !text.contains(":")
            && !text.contains("@")
            && parseLink(whole).isPresent();
    return isLikely ? new Remedy[] {Remedy.of(whole)} : new Remedy[0];
  }

  private static Optional<URI> parseLink(String text) {
    boolean web = text.startsWith("https://") || text.startsWith("http://");
    if (!web || text.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    try {
      return Optional.of(URI.create(text)).filter(Words::hasHost);
    } catch (IllegalArgumentException notALink) {
      return Optional.empty();
    }
  }

  /// [URI] sees a host only in plain letters, not in `fællesbordet.dk`.
  private static boolean hasHost(URI uri) {
    String authority = uri.getAuthority();
    return uri.getHost() != null
        || (authority != null
            && authority
                .chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.'));
  }

  public static Word<String> email() {
    return new Word<>(
        "email",
        text -> Optional.of(text).filter(Words::looksLikeEmail),
        scalar ->
            Problem.NOT_AN_EMAIL.at(
                scalar.position(), Map.of(), Meant.email(scalar.text(), Words::looksLikeEmail)),
        new Look.Matching("[^\\s@,]+@[^\\s@,.]+[^\\s@,]*\\.[^\\s@,]*[^\\s@,.]"));
  }

  private static boolean looksLikeEmail(String text) {
    int at = text.indexOf('@');
    return at > 0
        && at == text.lastIndexOf('@')
        && text.indexOf('.', at) > at + 1
        && !text.endsWith(".")
        && text.length() <= LONGEST_LINE
        && text.chars().noneMatch(letter -> Character.isWhitespace(letter) || letter == ',');
  }

  /// A telephone number: printed as it is written, so only what cannot be one is refused.
  public static Word<String> phone() {
    return new Word<>(
        "phone",
        text ->
            Optional.of(HARD_SPACE.matcher(text).replaceAll(" "))
                .filter(it -> it.length() <= 30 && it.chars().filter(Words::isDigit).count() >= 5)
                .filter(it -> it.chars().allMatch(c -> isDigit(c) || "+() -./".indexOf(c) >= 0)),
        scalar -> Problem.NOT_A_PHONE.at(scalar.position(), Map.of(), Meant.phone(scalar.text())),
        new Look.Numeric(
            true, 10_000, Long.MAX_VALUE, "(?=(?:[^0-9]*[0-9]){5})[-0-9+() ./]{5,30}"));
  }

  /// One of an enum's constants, written in lower case with hyphens.
  public static <E extends Enum<E>> Word<E> oneOf(Class<E> type) {
    List<E> constants = List.of(type.getEnumConstants());
    return oneOf(constants, Words::written);
  }

  /// One of some values, by the word that each is written with.
  public static <T> Word<T> oneOf(List<T> values, Function<T, String> word) {
    List<String> words = values.stream().map(word).toList();
    return new Word<>(
        String.join(" · ", words),
        text -> values.stream().filter(value -> word.apply(value).equals(text)).findFirst(),
        scalar -> notOneOf(scalar, words),
        Look.oneOf(words));
  }

  /// That a value is none of some words.
  public static Diagnostic notOneOf(Scalar scalar, List<String> words) {
    Stream<Remedy> nearest =
        OwnWords.meant(scalar.text(), words)
            .or(() -> words.stream().filter(_ -> words.size() == 1).findFirst())
            .stream()
            .map(Remedy::of);
    return Problem.NOT_ONE_OF.at(
        scalar.position(),
        Map.of("text", scalar.text(), "words", words),
        nearest.toArray(Remedy[]::new));
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
