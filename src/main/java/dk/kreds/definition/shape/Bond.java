package dk.kreds.definition.shape;

import java.util.List;

/// What holds between keys. What builds the value refuses the rest; this tells it to an editor.
public sealed interface Bond {
  List<String> keys();

  /// Of these at most one may be there.
  record NotTogether(List<String> keys) implements Bond {}

  /// Where the first says yes, the other may not be there.
  record NotWhereYes(List<String> keys) implements Bond {}

  /// At least one of these must be there.
  record AtLeastOne(List<String> keys) implements Bond {}

  /// Where one of these is a list, there is something in it.
  record Filled(List<String> keys) implements Bond {}

  static Bond notTogether(String... keys) {
    return new NotTogether(List.of(keys));
  }

  static Bond notWhereYes(String yes, String other) {
    return new NotWhereYes(List.of(yes, other));
  }

  static Bond atLeastOne(String... keys) {
    return new AtLeastOne(List.of(keys));
  }
}
