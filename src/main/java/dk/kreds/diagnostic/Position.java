package dk.kreds.diagnostic;

/// A place in a definition.
///
/// @param file the file as the user named it, `-` for standard input
/// @param line counted from 1; 0 means the file as a whole
/// @param column counted from 1, in characters (code points)
/// @param length how many characters to mark, at least 1
public record Position(String file, int line, int column, int length)
    implements Comparable<Position> {

  /// The file as a whole, where no single place is to blame.
  public static Position whole(String file) {
    return new Position(file, 0, 0, 1);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }

  /// By file, then as one reads.
  @Override
  public int compareTo(Position other) {
    int order = file.compareTo(other.file);
    order = order == 0 ? Integer.compare(line, other.line) : order;
    return order == 0 ? Integer.compare(column, other.column) : order;
  }
}
