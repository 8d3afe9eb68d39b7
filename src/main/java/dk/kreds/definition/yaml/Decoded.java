package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Bytes made into text, or what keeps them from being text.
sealed interface Decoded {

  record Text(String text) implements Decoded {}

  record Not(Diagnostic problem) implements Decoded {}

  static Decoded of(String file, byte[] bytes) {
    if (bytes.length > YamlReader.MOST_BYTES) {
      return new Not(
          Problem.TOO_LARGE.at(
              Position.whole(file), Map.of("limit", YamlReader.MOST_BYTES / 1024)));
    }
    if (isDocument(bytes)) {
      return new Not(Problem.NOT_TEXT.at(Position.whole(file)));
    }
    if (isUtf16(bytes)) {
      return new Not(Problem.NOT_UTF8.at(Position.whole(file)));
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    // a new decoder reports what it cannot read
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      Source read = Source.of(file, text);
      int line = read.lines() - 1;
      int column = read.size() - read.start(line) + 1;
      return new Not(Problem.NOT_UTF8.at(new Position(file, line + 1, column, 1)));
    }
    return new Text(text);
  }

  /// What word processors and scanners save: zip (docx, odt, pages), PDF, old Word, RTF.
  private static boolean isDocument(byte[] bytes) {
    return startsWith(bytes, 'P', 'K', 3, 4)
        || startsWith(bytes, '%', 'P', 'D', 'F', '-')
        || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)
        || startsWith(bytes, '{', '\\', 'r', 't', 'f')
        || startsWith(bytes, 0x89, 'P', 'N', 'G')
        || startsWith(bytes, 0xFF, 0xD8, 0xFF);
  }

  /// By its mark, or by the zero that it puts beside every plain letter.
  private static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xFE, 0xFF)
        || (bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
