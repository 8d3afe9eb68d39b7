package dk.kreds.definition;

import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Single values in an editor's schema. A reader of YAML has already made numbers and truth values
/// of some; to Kreds all of them are the text that was written.
final class Looks {
  /// What something shared is called.
  static final Map<String, Object> NAME =
      Schema.object("type", List.of("string", "number"), "pattern", "^[a-zß-öø-ÿ0-9-]+$");

  private Looks() {}

  /// The keys of a mapping are values, too.
  static Map<String, Object> schema(Shape<?> shape) {
    return switch (shape) {
      case Word<?> word -> schema(word.look());
      case Either<?> either -> schema(either.word());
      default -> throw new IllegalArgumentException(shape.toString());
    };
  }

  static Map<String, Object> schema(Look look) {
    return switch (look) {
      case Look.Text(int longest, var pattern) ->
          Schema.object(
              "type", List.of("string", "number", "boolean"),
              "maxLength", longest,
              "pattern", whole(pattern.get()));
      case Look.OneOf(var words) -> words(words.get());
      case Look.Matching(String pattern) ->
          Schema.object("type", "string", "pattern", spaced(pattern));
      case Look.YesOrNo _ ->
          Schema.object(
              "type", List.of("string", "boolean"),
              "pattern", spaced("[Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]"));
      case Look.Numeric(boolean isWhole, long least, long most, String pattern) ->
          Schema.object(
              "type",
              List.of(isWhole ? "integer" : "number", "string"),
              "minimum",
              least,
              "maximum",
              most,
              "pattern",
              spaced(pattern));
    };
  }

  /// Among the words, those that look like numbers also as such.
  static Map<String, Object> words(List<String> words) {
    List<Object> values = new ArrayList<>(words);
    words.stream()
        .filter(word -> word.matches("\\d{1,9}"))
        .map(Integer::valueOf)
        .forEach(values::add);
    return Schema.object("enum", values);
  }

  private static String whole(String pattern) {
    return "^(?:" + pattern + ")$";
  }

  private static String spaced(String pattern) {
    return "^\\s*(?:" + pattern + ")\\s*$";
  }
}
