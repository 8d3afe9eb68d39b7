package dk.kreds.text;

/// Numbers and money as a language writes them.
public final class Numbers {
  private final Words words;

  Numbers(Words words) {
    this.words = words;
  }

  /// An amount in a sentence: "4.150 kr.", with øre only where there are any.
  ///
  /// @param minor in øre or cent
  /// @param currency ISO 4217 code
  public String money(long minor, String currency) {
    String amount = minor % 100 == 0 ? whole(minor / 100) : decimal(minor);
    return words
        .find("language.money." + currency)
        .orElse(words.get("language.money.other").replace("{currency}", currency))
        .replace("{amount}", amount);
  }

  /// An amount in a column: "4.150,00".
  public String decimal(long minor) {
    long size = Math.abs(minor);
    String sign = minor < 0 ? "−" : "";
    return sign
        + whole(size / 100)
        + words.get("language.number.decimal")
        + twoDigits((int) (size % 100));
  }

  /// The same for a spreadsheet, which knows no thousands set apart: "4150,00".
  public String cell(long minor) {
    return (minor < 0 ? "-" : "")
        + Math.abs(minor) / 100
        + words.get("language.number.decimal")
        + twoDigits((int) (Math.abs(minor) % 100));
  }

  /// Not `String.format`, which writes the digits of whatever locale the machine has.
  static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /// A whole number with its thousands set apart.
  public String whole(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        grouped.append(words.get("language.number.thousands"));
      }
      grouped.append(digits.charAt(i));
    }
    return (number < 0 ? "−" : "") + grouped;
  }

  /// A number of hundredths with no more decimals than it needs, halves and quarters as people
  /// write them on a shopping list: "1½", "0,2", "12".
  public String quantity(int hundredths) {
    int whole = hundredths / 100;
    String start = whole == 0 ? "" : whole(whole);
    return switch (hundredths % 100) {
      case 0 -> whole(whole);
      case 25 -> start + "¼";
      case 50 -> start + "½";
      case 75 -> start + "¾";
      default -> decimal(hundredths).replaceAll("0$", "");
    };
  }
}
