package dk.kreds.render.prose;

import dk.kreds.document.Prose;
import dk.kreds.document.Prose.Block;
import dk.kreds.document.Prose.Heading;
import dk.kreds.document.Prose.Items;
import dk.kreds.document.Prose.Paragraph;
import dk.kreds.render.plain.PlainText;
import java.util.stream.Collectors;

/// Text to paste: a blank line between its pieces, and no line broken but by who wrote it, so that
/// it fits whatever it is pasted into.
public final class PlainProse {
  private PlainProse() {}

  public static String render(Prose prose) {
    return prose.title()
        + "\n\n"
        + prose.blocks().stream().map(PlainProse::block).collect(Collectors.joining("\n"));
  }

  private static String block(Block block) {
    return switch (block) {
      case Heading(var text) -> line(text.strip());
      case Paragraph(var lines) ->
          lines.stream().map(PlainProse::line).collect(Collectors.joining());
      case Items(var texts) ->
          texts.stream().map(text -> line("– " + text)).collect(Collectors.joining());
    };
  }

  private static String line(String text) {
    return PlainText.of(text).replace('\n', ' ') + "\n";
  }
}
