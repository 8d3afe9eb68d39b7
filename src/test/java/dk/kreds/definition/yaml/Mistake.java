package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file with a mistake in it, and what must be said about it.
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes the bytes
record Mistake(Problem problem, String place, Optional<String> remedy, byte[] bytes) {

  private static final Pattern HEADER =
      Pattern.compile("=== (\\w+) (\\d+:\\d+)(?: -> (.*))?\n((?:(?!===).*\n)*)");
  private static final Pattern UNSEEN = Pattern.compile("<(\\p{XDigit}{4})>");

  /// Those in `mistakes.txt`, and those that are too large or too odd to be written there.
  static List<Mistake> all() {
    List<Mistake> all = new ArrayList<>(written());
    all.add(odd(Problem.TOO_LARGE, "0:0", new byte[YamlReader.MOST_BYTES + 1]));
    all.add(odd(Problem.NOT_TEXT, "0:0", "PK\u0003\u0004\u0014\0\u0006".getBytes(utf8())));
    all.add(odd(Problem.NOT_TEXT, "0:0", "{\\rtf1\\ansi name: x}".getBytes(utf8())));
    byte[] latin1 = "kind: x\nname: På".getBytes(StandardCharsets.ISO_8859_1);
    all.add(odd(Problem.NOT_UTF8, "2:8", latin1));
    all.add(odd(Problem.NOT_UTF8, "0:0", "name: x".getBytes(StandardCharsets.UTF_16)));
    all.add(odd(Problem.NOT_UTF8, "0:0", "name: x".getBytes(StandardCharsets.UTF_16LE)));
    all.add(odd(Problem.NOT_UTF8, "1:7", new byte[] {'n', 'a', 'm', 'e', ':', ' ', (byte) 0xC3}));
    all.add(text(Problem.TOO_DEEP, "1:31", "[".repeat(100_000)));
    all.add(text(Problem.TOO_DEEP, "1:61", "- ".repeat(100_000)));
    all.add(text(Problem.TOO_LONG, "2:7", "kind: x\nname: " + "x".repeat(10_001)));
    all.add(text(Problem.TOO_MANY, "50000:3", "- a\n".repeat(60_000)));
    return all;
  }

  String id() {
    return problem.id();
  }

  private static List<Mistake> written() {
    String text = resource("mistakes.txt");
    return HEADER
        .matcher(text)
        .results()
        .map(found ->
            new Mistake(
                Problem.valueOf(found.group(1)),
                found.group(2),
                Optional.ofNullable(found.group(3)),
                file(found.group(4)).getBytes(utf8())))
        .toList();
  }

  private static String file(String shown) {
    String text = shown.replace('⇥', '\t').replace('␣', '\u00A0').replace("<EOF>\n", "");
    return UNSEEN
        .matcher(text)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Mistake.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), utf8());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mistake text(Problem problem, String place, String text) {
    return odd(problem, place, text.getBytes(utf8()));
  }

  private static Mistake odd(Problem problem, String place, byte[] bytes) {
    return new Mistake(problem, place, Optional.empty(), bytes);
  }

  private static Charset utf8() {
    return StandardCharsets.UTF_8;
  }

  @Override
  public String toString() {
    int shown = Math.min(bytes.length, 60);
    return problem + " " + new String(bytes, 0, shown, utf8()).replace("\n", "⏎");
  }
}
