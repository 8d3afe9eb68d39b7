package dk.kreds.render.events;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the file said that was published before.
public final class Earlier {
  /// Nothing has been published.
  public static final Earlier NONE = new Earlier(Map.of());

  private final Map<String, Entry> entries;

  Earlier(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /// Reads a file that [Ics] has written. Empty where the bytes are no such file or are damaged: a
  /// part of a file is not trusted, for what is missing would be taken for cancelled or new.
  public static Optional<Earlier> read(byte[] ics) {
    return read(new ByteArrayInputStream(ics));
  }

  /// The same of a file that is too long to be held as a whole.
  ///
  /// @param ics is closed
  /// @throws UncheckedIOException if it cannot be read to its end
  public static Optional<Earlier> read(InputStream ics) {
    Reader text = new InputStreamReader(ics, StandardCharsets.UTF_8.newDecoder());
    return EarlierReader.read(text).map(Earlier::new);
  }

  /// Whether Kreds has written it, whatever has become of it since.
  public static boolean isOurs(byte[] ics) {
    return new String(ics, StandardCharsets.UTF_8).contains("\nPRODID:" + Ics.PRODUCT);
  }

  @Nullable Entry get(String uid) {
    return entries.get(uid);
  }

  Map<String, Entry> without(Iterable<String> uids) {
    Map<String, Entry> rest = new LinkedHashMap<>(entries);
    uids.forEach(rest::remove);
    return rest;
  }
}
