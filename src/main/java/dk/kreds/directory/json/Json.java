package dk.kreds.directory.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
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

  /// In one line, which is never held as a whole.
  ///
  /// @param out stays open
  public static void write(Object value, OutputStream out) throws IOException {
    try {
      MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, value);
      out.write('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
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

  /// Nothing where it is not what it should be.
  ///
  /// @param in is closed
  public static <T> Optional<T> read(InputStream in, Class<T> type) {
    try {
      return Optional.ofNullable(MAPPER.readValue(in, type));
    } catch (JacksonException damaged) {
      return Optional.empty();
    }
  }

  /// Reads the list that is all that there is in an object, of which one at a time is held.
  ///
  /// @param in is closed
  /// @param name of the list
  /// @return whether all of it is as it should be; what has been read until then may not be
  public static <T> boolean readEach(InputStream in, String name, Class<T> type, Consumer<T> each) {
    ObjectReader one =
        MAPPER.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    try (JsonParser parser = MAPPER.createParser(in)) {
      boolean isList =
          parser.nextToken() == JsonToken.START_OBJECT
              && name.equals(parser.nextName())
              && parser.nextToken() == JsonToken.START_ARRAY;
      while (isList && parser.nextToken() == JsonToken.START_OBJECT) {
        each.accept(one.readValue(parser));
      }
      return isList
          && parser.currentToken() == JsonToken.END_ARRAY
          && parser.nextToken() == JsonToken.END_OBJECT;
    } catch (JacksonException damaged) {
      return false;
    }
  }
}
