package dk.kreds.timer.terminal;

import dk.kreds.timer.screen.Line;
import dk.kreds.timer.screen.Screen;
import dk.kreds.timer.screen.Tone;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/// Gives each tone its look. The three stages have colours that stand out on black and on white
/// alike, and that nobody takes for each other who sees no red or no green.
///
/// @param colour whether there are colours at all
record Paint(boolean colour) {
  private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
  static final int TEAL = 0x1f8a99;
  static final int ORANGE = 0xd0700a;
  static final int MAGENTA = 0xd3237b;
  static final int GREY = 0x7a7a7a;

  List<AttributedString> lines(Screen screen) {
    return screen.lines().stream().map(this::line).toList();
  }

  private AttributedString line(Line line) {
    AttributedStringBuilder text = new AttributedStringBuilder();
    line.spans().forEach(span -> text.styled(style(span.tone()), span.text()));
    return text.toAttributedString();
  }

  private AttributedStyle style(Tone tone) {
    return switch (tone) {
      case PLAIN -> PLAIN;
      case QUIET -> of(GREY, PLAIN);
      case STRONG -> PLAIN.bold();
      case CALM -> of(TEAL, PLAIN);
      case SOON -> of(ORANGE, PLAIN.bold());
      case OVER -> of(MAGENTA, PLAIN.bold());
    };
  }

  private AttributedStyle of(int rgb, AttributedStyle base) {
    return colour ? base.foregroundRgb(rgb) : base;
  }
}
