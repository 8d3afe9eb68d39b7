package dk.kreds.render.events;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(ics)).toString();
      return EarlierReader.read(text).map(Earlier::new);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
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
