package dk.kreds.directory.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Records as JSON and back. Names are those of the records' components and never change their
/// meaning; what is not known is null; dates and times are ISO 8601.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .build();

  private Json() {}

  /// In one line. Of ten thousand groups it is a hundred million letters, which are not held as a
  /// text as well.
  public static byte[] bytes(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    MAPPER.writeValue(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), value); // closes it
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /// On many lines, for people to read and compare, too.
  public static byte[] readable(Object value) {
    return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n")
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /// For a place inside a script, where a name must not end it: no `<` is left.
  public static String script(Object value) {
    return MAPPER
        .writeValueAsString(value)
        .replace("<", "\\u003c")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /// Nothing where the bytes are not what they should be.
  public static <T> Optional<T> read(byte[] bytes, Class<T> type) {
    try {
      return Optional.ofNullable(MAPPER.readValue(bytes, type));
    } catch (JacksonException damaged) {
      return Optional.empty();
    }
  }
}
