package dk.kreds.render.events;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import dk.kreds.render.plain.PlainText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Listens to the lines of an `.ics` file and keeps its events. All or nothing: anything that [Ics]
/// would not have written spoils the whole.
final class EarlierReader implements VObjectDataListener {
  private static final int MOST_CHANGES = 1_000_000;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<String, VObjectProperty> event = new HashMap<>();
  private boolean ours;
  private int calendars;
  private boolean broken;

  /// @param text is closed
  static Optional<Map<String, Entry>> read(Reader text) {
    EarlierReader reader = new EarlierReader();
    try (VObjectReader lines = new VObjectReader(text, SyntaxRules.iCalendar())) {
      lines.parse(reader);
    } catch (CharacterCodingException | IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    boolean whole = reader.ours && reader.calendars == 1 && !reader.broken;
    return whole ? Optional.of(reader.entries) : Optional.empty();
  }

  @Override
  public void onComponentBegin(String name, Context context) {
    if (name.equals("VEVENT")) {
      event.clear();
    }
  }

  @Override
  public void onComponentEnd(String name, Context context) {
    if (name.equals("VCALENDAR")) {
      calendars++; // a file that was cut short never gets here
    } else if (name.equals("VEVENT")) {
      Entry entry = entry();
      broken |= entries.put(entry.uid(), entry) != null;
    }
  }

  @Override
  public void onProperty(VObjectProperty property, Context context) {
    List<String> inside = context.getParentComponents();
    if (inside.equals(List.of("VCALENDAR"))) {
      ours |= property.getName().equals("PRODID") && property.getValue().equals(Ics.PRODUCT);
    } else if (inside.equals(List.of("VCALENDAR", "VEVENT"))) {
      broken |= event.put(property.getName(), property) != null;
    }
  }

  @Override
  public void onVersion(String version, Context context) {
    broken |= !version.equals("2.0");
  }

  @Override
  public void onWarning(
      Warning warning,
      @Nullable VObjectProperty property,
      @Nullable Exception cause,
      Context context) {
    broken = true;
  }

  private Entry entry() {
    return new Entry(
        text("UID"),
        moment("DTSTART"),
        moment("DTEND"),
        text("SUMMARY"),
        event.containsKey("LOCATION") ? text("LOCATION") : "",
        event.containsKey("DESCRIPTION") ? text("DESCRIPTION") : "",
        cancelled(),
        sequence(),
        Moments.instant(value("DTSTAMP")),
        Moments.instant(value("LAST-MODIFIED")));
  }

  private boolean cancelled() {
    return switch (value("STATUS")) {
      case "CANCELLED" -> true;
      case "CONFIRMED" -> false;
      default -> throw new IllegalArgumentException("STATUS");
    };
  }

  private int sequence() {
    int sequence = Integer.parseInt(value("SEQUENCE"));
    if (sequence < 0 || sequence > MOST_CHANGES) {
      throw new IllegalArgumentException("SEQUENCE");
    }
    return sequence;
  }

  private ZonedDateTime moment(String name) {
    String value = value(name);
    String zone = property(name).getParameters().first("TZID");
    return zone == null
        ? Moments.instant(value).atZone(ZoneOffset.UTC)
        : Moments.local(value).atZone(ZoneId.of(zone));
  }

  // Line breaks come back as this machine's own, hence the cleaning.
  private String text(String name) {
    return PlainText.of(VObjectPropertyValues.unescape(value(name)));
  }

  private String value(String name) {
    return property(name).getValue();
  }

  private VObjectProperty property(String name) {
    VObjectProperty property = event.get(name);
    if (property == null) {
      throw new IllegalArgumentException(name);
    }
    return property;
  }
}
