import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What was measured, as a table in Markdown.
final class BenchTable {
  private static final String HEAD =
      """
      | | at most | seen on two cores |
      |---|---|---|
      """;

  private final List<String> rows = new ArrayList<>();

  /// @param what was measured
  /// @param allowed what it may be at the most; nothing where nobody has promised anything
  /// @param seen what it was
  void row(String what, String allowed, String seen) {
    rows.add("| %s | %s | %s |\n".formatted(what, allowed, seen));
  }

  /// Without a fraction where there is none.
  static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  @Override
  public String toString() {
    return rows.stream().collect(Collectors.joining("", HEAD, ""));
  }
}
