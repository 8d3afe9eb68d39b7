package dk.kreds.document;

import dk.kreds.text.Language;
import java.util.List;

/// Running text to be copied into a mail, a newspaper or a web page: plain, as Markdown, as HTML,
/// or on paper.
///
/// @param language in which it is written
/// @param title what it is about; also the heading where it is laid out
public record Prose(Language language, String title, List<Block> blocks) implements Document {

  public Prose {
    blocks = List.copyOf(blocks);
  }

  /// A piece of the text, in reading order.
  public sealed interface Block permits Heading, Paragraph, Items {}

  public record Heading(String text) implements Block {}

  /// @param lines which each begin anew, such as those of an address
  public record Paragraph(List<String> lines) implements Block {

    public Paragraph {
      lines = List.copyOf(lines);
    }

    public static Paragraph of(String text) {
      return new Paragraph(List.of(text));
    }
  }

  public record Items(List<String> texts) implements Block {

    public Items {
      texts = List.copyOf(texts);
    }
  }
}
