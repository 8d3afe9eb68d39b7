package dk.kreds.group;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount of money, exact.
///
/// @param minor in hundredths of the currency (øre, cent); may be negative
/// @param currency ISO 4217 code
public record Money(long minor, String currency) implements Comparable<Money> {

  public static Money zero(String currency) {
    return new Money(0, currency);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minor, same(other).minor), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, same(other).minor), currency);
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(minor, factor), currency);
  }

  /// An equal share, rounded up to whole øre, so that all shares together are never too little.
  ///
  /// @param shares at least 1
  public Money shareOf(long shares) {
    return new Money(Math.ceilDiv(minor, shares), currency);
  }

  /// An equal share as it is told to people, rounded to the nearest øre.
  ///
  /// @param shares at least 1
  public Money average(long shares) {
    BigDecimal exact =
        BigDecimal.valueOf(minor).divide(BigDecimal.valueOf(shares), 0, RoundingMode.HALF_UP);
    return new Money(exact.longValueExact(), currency);
  }

  public Money orZero() {
    return minor < 0 ? zero(currency) : this;
  }

  public boolean isZero() {
    return minor == 0;
  }

  public boolean isPositive() {
    return minor > 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minor, same(other).minor);
  }

  private Money same(Money other) {
    if (!other.currency.equals(currency)) {
      throw new IllegalArgumentException("two currencies in one sum");
    }
    return other;
  }
}
