package dk.kreds.render.prose;

import dk.kreds.document.Prose;
import dk.kreds.document.Prose.Block;
import dk.kreds.document.Prose.Heading;
import dk.kreds.document.Prose.Items;
import dk.kreds.document.Prose.Paragraph;
import dk.kreds.render.plain.PlainText;
import java.util.stream.Collectors;

/// Text as CommonMark. What people have written stays what it is: no sign of it is taken for
/// markup.
public final class Markdown {
  private Markdown() {}

  public static String render(Prose prose) {
    return "# "
        + escaped(prose.title())
        + "\n\n"
        + prose.blocks().stream().map(Markdown::block).collect(Collectors.joining("\n"));
  }

  private static String block(Block block) {
    return switch (block) {
      case Heading(var text) -> "## " + escaped(text) + "\n";
      case Paragraph(var lines) ->
          lines.stream().map(Markdown::escaped).collect(Collectors.joining("\\\n", "", "\n"));
      case Items(var texts) ->
          texts.stream().map(text -> "- " + escaped(text) + "\n").collect(Collectors.joining());
    };
  }

  /// A backslash stands before every sign that could mean something (CommonMark § 2.4), and only
  /// there: before `1.` or `-` at the beginning of a line, before `*` anywhere.
  private static String escaped(String text) {
    return PlainText.of(text)
        .replace('\n', ' ')
        .strip()
        .replaceAll("[\\\\`*_\\[\\]<>&~|]", "\\\\$0")
        .replaceFirst("^([#+=-])", "\\\\$1")
        .replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
  }
}
