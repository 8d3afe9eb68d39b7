package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import java.util.List;

/// Reads a definition's YAML. Whatever the bytes are, the answer is a tree or what is wrong with
/// them, soon, and never an exception.
public final class YamlReader {

  /// Of a file. Whoever reads the bytes need not read more than one beyond it.
  public static final int MOST_BYTES = 1 << 20;

  private YamlReader() {}

  /// @param file as the user named it; only for the positions
  public static Reading read(String file, byte[] bytes) {
    Decoded decoded = Decoded.of(file, bytes);
    if (decoded instanceof Decoded.Not not) {
      return new Reading.Refused(List.of(not.problem()));
    }
    String text = ((Decoded.Text) decoded).text();
    Source source = Source.of(file, text);
    List<Diagnostic> unfit = Letters.unfitIn(source);
    if (!unfit.isEmpty()) {
      return new Reading.Refused(unfit);
    }
    if (!hasContent(source)) {
      return new Reading.Refused(List.of(Problem.EMPTY.at(Position.whole(file))));
    }
    return new TreeBuilder(source, Events.of(text)).build();
  }

  private static boolean hasContent(Source source) {
    for (int line = 0; line < source.lines(); line++) {
      int first = source.firstIn(line);
      if (first < source.end(line) && source.at(first) != '#') {
        return true;
      }
    }
    return false;
  }
}
