package dk.kreds.definition.edit;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes values as YAML.
///
/// @param end what ends a line
record Writing(String end) {
  private static final String STEP = "  ";

  /// Dates, times and small numbers, which every reader takes for what they are.
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\d{1,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[:.]\\d\\d(-\\d{1,2}[:.]\\d\\d)?|\\d+-\\d+");

  private static final Pattern NAME_OF_KEY =
      Pattern.compile("[\\p{L}\\p{N}]+([ -][\\p{L}\\p{N}]+)*");

  /// What stands behind a colon, the space before it included.
  ///
  /// @param column where the key begins
  String after(Value value, int column) {
    return isOnOneLine(value) ? " " + flow(value) : end + lines(value, column + STEP.length());
  }

  /// A key and its value, the last line without its end.
  String entry(String key, Value value, int column) {
    return " ".repeat(column) + key(key) + ":" + after(value, column);
  }

  String flowEntry(String key, Value value) {
    return key(key) + ": " + flow(value);
  }

  String flow(Value value) {
    return switch (value) {
      case Value.Text text -> text.isBare() ? text.text() : text(text.text(), true);
      case Value.Items items ->
          items.values().stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
      case Value.Fields fields ->
          fields.values().entrySet().stream()
              .map(entry -> flowEntry(entry.getKey(), entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /// A text behind a colon, where commas and brackets mean nothing.
  String plain(String text) {
    return text(text, false);
  }

  private String lines(Value value, int column) {
    return switch (value) {
      case Value.Text text -> " ".repeat(column) + plain(text.text());
      case Value.Fields fields ->
          fields.values().entrySet().stream()
              .map(entry -> entry(entry.getKey(), entry.getValue(), column))
              .collect(Collectors.joining(end));
      case Value.Items items ->
          items.values().stream().map(item -> item(item, column)).collect(Collectors.joining(end));
    };
  }

  private String item(Value value, int column) {
    String lines =
        isOnOneLine(value)
            ? " ".repeat(column + STEP.length()) + flow(value)
            : lines(value, column + STEP.length());
    return " ".repeat(column) + "- " + lines.substring(column + STEP.length());
  }

  private static boolean isOnOneLine(Value value) {
    return switch (value) {
      case Value.Text _ -> true;
      case Value.Items items -> items.isFlow() || items.values().isEmpty();
      case Value.Fields fields -> fields.isFlow() || fields.values().isEmpty();
    };
  }

  private static String key(String key) {
    return NAME_OF_KEY.matcher(key).matches() ? key : Quoting.of(key);
  }

  private static String text(String text, boolean isFlow) {
    if (FIGURES.matcher(text).matches()) {
      return text;
    }
    String quoted = Quoting.of(text);
    boolean isPlain = quoted.equals(text);
    return isFlow && isPlain && text.contains(",") ? '"' + text + '"' : quoted;
  }
}
