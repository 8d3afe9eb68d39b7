package dk.kreds.render.events;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import dk.kreds.render.plain.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The content lines of an iCalendar file: escaped, folded, in UTF-8.
final class Lines {
  private final VObjectWriter writer;
  private final String language;

  Lines(OutputStream bytes, String language) {
    writer =
        new VObjectWriter(
            new OutputStreamWriter(new Folding(bytes), StandardCharsets.UTF_8), SyntaxStyle.NEW);
    writer.getFoldedLineWriter().setLineLength(null); // it counts characters, not octets
    this.language = language;
  }

  void begin(String component) throws IOException {
    writer.writeBeginComponent(component);
  }

  void end(String component) throws IOException {
    writer.writeEndComponent(component);
  }

  /// A value that has a form of its own, and nothing to escape.
  void value(String name, String value) throws IOException {
    writer.writeProperty(name, value);
  }

  void value(String name, String parameter, String is, String value) throws IOException {
    VObjectParameters parameters = new VObjectParameters();
    parameters.put(parameter, is);
    writer.writeProperty(null, name, parameters, value);
  }

  void text(String name, String text) throws IOException {
    value(name, escape(text));
  }

  /// A text in the language of the events.
  void spoken(String name, String text) throws IOException {
    if (language.isEmpty()) {
      text(name, text);
    } else {
      value(name, "LANGUAGE", language, escape(text));
    }
  }

  /// In the zone, as the clock on the wall shows it; but in UTC where the clock shows it twice. RFC
  /// 5545 has the first of the two meant, half of the readers take the second.
  void moment(String name, ZonedDateTime moment, ZoneId zone) throws IOException {
    LocalDateTime clock = moment.withZoneSameInstant(zone).toLocalDateTime();
    if (zone.getRules().getValidOffsets(clock).size() == 1) {
      value(name, "TZID", zone.getId(), Moments.local(clock));
    } else {
      value(name, Moments.utc(moment.toInstant()));
    }
  }

  private static String escape(String text) {
    return VObjectPropertyValues.escape(PlainText.of(text));
  }

  /// Hands on what is left.
  void flush() throws IOException {
    writer.flush();
  }
}
