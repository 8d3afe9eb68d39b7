package dk.kreds.definition.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Follows the parser's events by calling itself: only for texts that were read before, and so are
/// known not to be deep.
final class OutlineReader {
  private final String text;
  private final Events events;
  private final int[] chars;

  OutlineReader(String text) {
    this.text = text;
    this.events = Events.of(text);
    this.chars = chars(text);
  }

  Outline read() {
    Event event = events.next();
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart
        || event.getEventId() == Event.ID.Comment) {
      event = events.next();
    }
    return read(event);
  }

  private Outline read(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> leaf(scalar);
      case CollectionStartEvent start when start.getEventId() == Event.ID.MappingStart ->
          keys(start);
      case CollectionStartEvent start -> items(start);
      default -> throw new IllegalArgumentException("not read before");
    };
  }

  private Outline.Keys keys(CollectionStartEvent start) {
    List<Outline.Pair> pairs = new ArrayList<>();
    int from = index(start.getStartMark());
    int to = from;
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Outline.Leaf key = (Outline.Leaf) read(event);
      Outline value = read(events.next());
      pairs.add(new Outline.Pair(key, value));
      to = value.to();
      event = events.next();
    }
    boolean isFlow = start.isFlow();
    // a pair in a list, [a: b], is a mapping without braces
    boolean isBraced = isFlow && text.charAt(from) == '{';
    int first = pairs.isEmpty() ? from : pairs.getFirst().key().from();
    return new Outline.Keys(
        pairs, isFlow, isBraced ? from : first, isBraced ? index(event.getEndMark()) : to);
  }

  private Outline.Items items(CollectionStartEvent start) {
    List<Outline> items = new ArrayList<>();
    int from = index(start.getStartMark());
    int to = from;
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      Outline item = read(event);
      items.add(item);
      to = item.to();
      event = events.next();
    }
    return new Outline.Items(
        items, start.isFlow(), from, start.isFlow() ? index(event.getEndMark()) : to);
  }

  private Outline.Leaf leaf(ScalarEvent event) {
    int from = index(event.getStartMark());
    int to = index(event.getEndMark());
    Scalar.Style style = style(event.getScalarStyle());
    if (style == Scalar.Style.BLOCK) {
      to = withoutBlankEnd(from, to); // the parser counts the lines up to the next key
    }
    return new Outline.Leaf(event.getValue(), style, from, to);
  }

  private int withoutBlankEnd(int from, int to) {
    int end = Math.min(to, text.length());
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static Scalar.Style style(ScalarStyle style) {
    return switch (style) {
      case PLAIN -> Scalar.Style.PLAIN;
      case LITERAL, FOLDED -> Scalar.Style.BLOCK;
      case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Scalar.Style.QUOTED;
    };
  }

  private int index(Optional<Mark> mark) {
    int index = mark.map(Mark::getIndex).orElse(0);
    return chars.length == 0 ? index : chars[index];
  }

  /// The parser counts code points. Empty where these are chars.
  private static int[] chars(String text) {
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) {
      return new int[0];
    }
    int[] chars = new int[points + 1];
    for (int point = 0; point < points; point++) {
      chars[point + 1] = chars[point] + Character.charCount(text.codePointAt(chars[point]));
    }
    return chars;
  }
}
