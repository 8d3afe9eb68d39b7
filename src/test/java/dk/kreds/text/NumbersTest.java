package dk.kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A `_` stands for a space that does not break.
class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "da; DKK; 0_kr.; 4.150_kr.; 1.050,50_kr.; −250_kr.; −0,50_kr.; 1.000.000_kr.",
        "da; NOK; 0_norske kr.; 4.150_norske kr.; 1.050,50_norske kr.; −250_norske kr.;"
            + " −0,50_norske kr.; 1.000.000_norske kr.",
        "nb; NOK; 0_kroner; 4_150_kroner; 1_050,50_kroner; −250_kroner; −0,50_kroner;"
            + " 1_000_000_kroner",
        "nb; DKK; 0_danske kroner; 4_150_danske kroner; 1_050,50_danske kroner; −250_danske kroner;"
            + " −0,50_danske kroner; 1_000_000_danske kroner",
        "nn; NOK; 0_kroner; 4_150_kroner; 1_050,50_kroner; −250_kroner; −0,50_kroner;"
            + " 1_000_000_kroner",
        "en; DKK; DKK_0; DKK_4,150; DKK_1,050.50; DKK_−250; DKK_−0.50; DKK_1,000,000",
        "en; NOK; NOK_0; NOK_4,150; NOK_1,050.50; NOK_−250; NOK_−0.50; NOK_1,000,000"
      })
  void moneyHasNoMoreDecimalsThanItNeeds(
      String language,
      String currency,
      String nothing,
      String whole,
      String broken,
      String negative,
      String small,
      String large) {
    assertThat(money(language, 0, currency)).isEqualTo(nothing);
    assertThat(money(language, 4_150_00, currency)).isEqualTo(whole);
    assertThat(money(language, 1_050_50, currency)).isEqualTo(broken);
    assertThat(money(language, -250_00, currency)).isEqualTo(negative);
    assertThat(money(language, -50, currency)).isEqualTo(small);
    assertThat(money(language, 1_000_000_00, currency)).isEqualTo(large);
  }

  @ParameterizedTest
  @CsvSource({
    "da, EUR, 20_euro", "nb, EUR, 20_euro", "nn, EUR, 20_euro", "en, EUR, EUR_20",
    "da, SEK, 20_SEK", "nb, SEK, 20_SEK", "nn, SEK, 20_SEK", "en, SEK, SEK_20"
  })
  void aCurrencyFromElsewhereHasItsCode(String language, String currency, String money) {
    assertThat(money(language, 20_00, currency)).isEqualTo(money);
  }

  private static String money(String language, long minor, String currency) {
    return shown(Language.of(language).numbers().money(minor, currency));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "da; 0,00; 4.150,00; −1.050,05",
        "nb; 0,00; 4_150,00; −1_050,05",
        "nn; 0,00; 4_150,00; −1_050,05",
        "en; 0.00; 4,150.00; −1,050.05"
      })
  void aColumnOfAmountsAlwaysHasTwoDecimals(
      String language, String nothing, String whole, String negative) {
    Numbers numbers = Language.of(language).numbers();
    assertThat(shown(numbers.decimal(0))).isEqualTo(nothing);
    assertThat(shown(numbers.decimal(4_150_00))).isEqualTo(whole);
    assertThat(shown(numbers.decimal(-1_050_05))).isEqualTo(negative);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0; 0",
        "12_00; 12; 12",
        "50; ½; ½",
        "1_50; 1½; 1½",
        "25; ¼; ¼",
        "2_75; 2¾; 2¾",
        "20; 0,2; 0.2",
        "1_12; 1,12; 1.12",
        "1200_00; 1.200; 1,200"
      })
  void aQuantityIsWrittenAsOnAShoppingList(String hundredths, String danish, String english) {
    int quantity = Integer.parseInt(hundredths.replace("_", ""));
    assertThat(Language.of("da").numbers().quantity(quantity)).isEqualTo(danish);
    assertThat(Language.of("en").numbers().quantity(quantity)).isEqualTo(english);
  }

  private static String shown(String text) {
    return text.replace('\u00a0', '_');
  }
}
