package dk.kreds.cli;

import dk.kreds.document.Book;
import dk.kreds.document.Document;
import dk.kreds.document.Events;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Makes the bytes of the directory's documents, and tells in sentences what keeps one from being
/// made.
final class DirectoryPress {
  private final Renderer renderer;
  private final Look look;
  private final Talk talk;

  DirectoryPress(DirectoryOrder order, Talk talk) {
    this.renderer = Renderer.ofMany(new TemplateFolders(order.templates().stream().toList()));
    this.look = order.largePrint() ? Look.USUAL.large() : Look.USUAL;
    this.talk = talk;
  }

  byte[] make(Document document, Format format, Optional<byte[]> earlier) throws Failure {
    return unmade().orTold(() -> renderer.render(document, look(format), format, earlier));
  }

  /// A calendar, on its way into its file. That the earlier one cannot be read to its end is a
  /// failure of the disk, too.
  void write(Events events, Optional<InputStream> earlier, OutputStream out) throws IOException {
    try {
      renderer.write(events, earlier, out);
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /// As a PDF.
  byte[] make(Book book) throws Failure {
    return unmade().orTold(() -> renderer.print(book, look));
  }

  private Unmade unmade() {
    return new Unmade("directory", renderer.hasOwnTemplates(), "batch.memory", talk);
  }

  /// A browser sets its pages as large as its reader wants them.
  private Look look(Format format) {
    return format == Format.PDF ? look : Look.USUAL;
  }
}
