package dk.kreds.definition;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.definition.shape.Findings;
import dk.kreds.group.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// A kind that Kreds brings. It is the same for all groups of a run, so it is read once: a thousand
/// groups, or the rows of a spreadsheet, ask for theirs again and again.
///
/// @param text what its file says
record BroughtKind(String file, String text, Kind kind) {
  /// The names of all, in the order in which people are shown them.
  static final List<String> NAMES =
      resource("list").lines().filter(line -> !line.isBlank()).toList();

  private static final Map<String, BroughtKind> READ = new ConcurrentHashMap<>();

  /// One of [#NAMES].
  static BroughtKind named(String name) {
    // not computed within the map: a kind that is like another asks for that one meanwhile
    BroughtKind before = READ.get(name);
    if (before != null) {
      return before;
    }
    BroughtKind now = read(name + ".yaml");
    READ.put(name, now);
    return now;
  }

  private static BroughtKind read(String file) {
    String text = resource(file);
    Kind kind = Kinds.read(file, text.getBytes(UTF_8), new Findings()).orElseThrow();
    return new BroughtKind(file, text, kind);
  }

  private static String resource(String file) {
    try (InputStream stream =
        Objects.requireNonNull(BroughtKind.class.getResourceAsStream("kinds/" + file))) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
