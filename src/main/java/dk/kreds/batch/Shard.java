package dk.kreds.batch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// One of several parts that a batch is divided into, so that as many machines can share it. Which
/// part a group is in follows from its id alone.
///
/// @param number from 1
/// @param of how many there are
public record Shard(int number, int of) {
  /// Everything.
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})/([0-9]{1,6})");

  /// @param text such as `3/16`
  public static Optional<Shard> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    return shard.number >= 1 && shard.number <= shard.of ? Optional.of(shard) : Optional.empty();
  }

  public boolean has(String id) {
    CRC32 checksum = new CRC32();
    checksum.update(id.getBytes(StandardCharsets.UTF_8));
    return checksum.getValue() % of == number - 1;
  }
}
