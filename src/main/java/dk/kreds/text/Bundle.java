package dk.kreds.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of one file, in the form of Java's properties: `key=value` in each line, `#` before a
/// remark, and `\n`, `\\` and `\u00a0` for what cannot well be typed.
///
/// Java's own reader takes a whole file apart letter by letter, which was a tenth of a short run.
/// Here only the ends of keys and lines are looked for, and a text is taken out when it is said.
final class Bundle {
  private static final int HEXADECIMAL = 16;
  private static final int CODE_DIGITS = 4;

  private final byte[] bytes;
  private final Map<String, Span> spans = new HashMap<>();
  private final Map<String, String> said = new ConcurrentHashMap<>();

  /// Where in the bytes a text stands.
  private record Span(int from, int to) {}

  /// @param bytes in UTF-8; none where there is no file
  Bundle(byte[] bytes) {
    this.bytes = bytes;
    int line = 0;
    while (line < bytes.length) {
      int end = next('\n', line, bytes.length);
      int equals = bytes[line] == '#' ? end : next('=', line, end);
      if (equals < end) {
        spans.put(ascii(line, equals).strip(), new Span(equals + 1, end));
      }
      line = end + 1;
    }
  }

  Set<String> keys() {
    return spans.keySet();
  }

  Optional<String> find(String key) {
    Span span = spans.get(key);
    return span == null
        ? Optional.empty()
        : Optional.of(said.computeIfAbsent(key, absent -> text(span)));
  }

  private int next(char sign, int from, int end) {
    int at = from;
    while (at < end && bytes[at] != sign) {
      at++;
    }
    return at;
  }

  private String ascii(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private String text(Span span) {
    String text =
        new String(bytes, span.from, span.to - span.from, StandardCharsets.UTF_8).stripLeading();
    return text.indexOf('\\') < 0 ? text : unescaped(text);
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
      plain.append(text, from, at);
      char sign = text.charAt(at + 1);
      from = at + 2;
      if (sign == 'u') {
        plain.append((char) Integer.parseInt(text, from, from + CODE_DIGITS, HEXADECIMAL));
        from += CODE_DIGITS;
      } else {
        plain.append(sign == 'n' ? '\n' : sign);
      }
    }
    return plain.append(text, from, text.length()).toString();
  }
}
