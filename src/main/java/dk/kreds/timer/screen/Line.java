package dk.kreds.timer.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One line of a screen, in pieces of one tone each.
public record Line(List<Span> spans) {
  public static final Line EMPTY = new Line(List.of());
  private static final String MARGIN = "  ";

  /// A piece of a line.
  public record Span(String text, Tone tone) {}

  public Line {
    spans = List.copyOf(spans);
  }

  /// With the margin that everything has at its left.
  static Line of(String text, Tone tone) {
    return new Line(List.of(new Span(MARGIN + text, tone)));
  }

  static Line of(String text) {
    return of(text, Tone.PLAIN);
  }

  Line and(String text, Tone tone) {
    List<Span> more = new ArrayList<>(spans);
    more.add(new Span(text, tone));
    return new Line(more);
  }

  /// With something at the right edge, as far as both have room.
  Line right(String text, Tone tone, int width) {
    int gap = Math.max(2, width - width() - length(text) - MARGIN.length());
    return and(" ".repeat(gap), Tone.PLAIN).and(text, tone);
  }

  /// In the middle of a line of this width.
  Line centred(int width) {
    List<Span> moved = new ArrayList<>();
    moved.add(new Span(" ".repeat(Math.max(0, (width - width()) / 2)), Tone.PLAIN));
    moved.addAll(spans);
    return new Line(moved);
  }

  /// No longer than this; what is lost is told by dots.
  Line within(int width) {
    if (width() <= width) {
      return this;
    }
    List<Span> kept = new ArrayList<>();
    int left = width - 1;
    for (Span span : spans) {
      int take = Math.min(left, length(span.text()));
      kept.add(new Span(start(span.text(), take), span.tone()));
      left -= take;
    }
    kept.add(new Span(width > 0 ? "…" : "", Tone.QUIET));
    return new Line(kept.stream().filter(span -> !span.text().isEmpty()).toList());
  }

  /// In characters.
  public int width() {
    return spans.stream().mapToInt(span -> length(span.text())).sum();
  }

  /// Without its tones.
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String start(String text, int length) {
    return text.substring(0, text.offsetByCodePoints(0, Math.max(0, length)));
  }
}
