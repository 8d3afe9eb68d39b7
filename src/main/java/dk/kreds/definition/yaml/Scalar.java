package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Position;

/// A text, a number, a date: always the very characters that were written, whatever YAML takes them
/// for. `no`, `010`, `19:30`, `3.7` and `~` stay what they are.
///
/// @param text without quotes and escapes
public record Scalar(String text, Style style, Position position) implements Node {

  /// How it was written.
  public enum Style {
    /// As it stands.
    PLAIN,
    /// In single or double quotes.
    QUOTED,
    /// Beneath `|` or `>`.
    BLOCK
  }

  /// Where a part of the text stands, or the whole where that cannot be told.
  ///
  /// @param from counted from 0, in code points of the text
  public Position part(int from, int length) {
    int points = text.codePointCount(0, text.length());
    int before =
        switch (style) {
          case PLAIN -> points == position.length() ? 0 : -1;
          case QUOTED -> points + 2 == position.length() ? 1 : -1;
          case BLOCK -> -1;
        };
    if (before < 0 || from < 0 || from > points) {
      return position;
    }
    int shown = Math.max(1, Math.min(length, points - from));
    return new Position(position.file(), position.line(), position.column() + before + from, shown);
  }
}
