package dk.kreds.definition.shape;

import java.util.List;
import java.util.function.Supplier;

/// What a single value looks like, as far as an editor can tell without reading anything else.
/// Patterns are of the kind that ECMA 262 and Java share, and are about the whole text.
public sealed interface Look {

  /// @param longest how many characters it may have
  /// @param pattern asked for when it is wanted, which at most starts it never is
  record Text(int longest, Supplier<String> pattern) implements Look {

    public Text(int longest, String pattern) {
      this(longest, () -> pattern);
    }
  }

  /// One of some words, asked for when they are wanted.
  record OneOf(Supplier<List<String>> words) implements Look {}

  record Matching(String pattern) implements Look {}

  /// A number by itself, whole or with decimals, or text that a pattern fits.
  record Numeric(boolean isWhole, long least, long most, String pattern) implements Look {}

  /// `yes` and `no`, which a YAML reader may already have made true and false.
  record YesOrNo() implements Look {}

  static Look oneOf(List<String> words) {
    return new OneOf(() -> words);
  }
}
