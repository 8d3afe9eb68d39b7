package dk.kreds.definition.shape;

import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import java.util.Map;
import java.util.Optional;

/// Amounts of money and of other things, exact: read as hundredths, never as floating point.
public final class Amounts {
  /// Before the decimals: that times people and meetings can still be counted.
  private static final int MOST_DIGITS = 7;

  /// In hundredths: ten thousand, more than anybody carries to a meeting.
  private static final long MOST_OF_A_THING = 1_000_000;

  private Amounts() {}

  /// An amount of money in hundredths of its currency, not under nothing: `20`, `1050.50`,
  /// `1050,50`. Thousands are not set apart: `1.050` could be one crown or a thousand.
  public static Word<Long> money() {
    return hundredths("amount");
  }

  /// A number with up to two decimals, in hundredths.
  public static Word<Integer> quantity() {
    return hundredths("quantity")
        .then(
            hundredths -> Optional.of(hundredths).filter(it -> it <= MOST_OF_A_THING),
            Amounts::unreadable)
        .as(Math::toIntExact)
        .looking(new Look.Numeric(false, 0, 10_000, "\\d{1,5}(?:[.,]\\d{1,2})?"));
  }

  private static Word<Long> hundredths(String type) {
    return new Word<>(
        type,
        Amounts::parse,
        Amounts::unreadable,
        new Look.Numeric(false, 0, 9_999_999, "\\d{1,7}(?:[.,]\\d{1,2})?"));
  }

  private static Diagnostic unreadable(Scalar scalar) {
    return Problem.NOT_AN_AMOUNT.at(
        scalar.position(),
        Map.of("text", scalar.text()),
        Meant.amount(scalar.text(), Amounts::parse));
  }

  private static Optional<Long> parse(String text) {
    int point = Math.max(text.indexOf('.'), text.indexOf(','));
    String whole = point < 0 ? text : text.substring(0, point);
    String decimals = point < 0 ? "" : text.substring(point + 1);
    boolean fits =
        !whole.isEmpty()
            && whole.length() <= MOST_DIGITS
            && decimals.length() <= 2
            && (point < 0 || !decimals.isEmpty())
            && (whole + decimals).chars().allMatch(Words::isDigit);
    return fits
        ? Optional.of(Long.parseLong(whole + (decimals + "00").substring(0, 2)))
        : Optional.empty();
  }
}
