package dk.kreds.cli;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import java.nio.file.Path;
import java.util.Optional;

/// Makes the bytes of the directory's documents, and tells in sentences what keeps one from being
/// made.
final class DirectoryPress {
  private final Renderer renderer;
  private final Talk talk;

  /// @param templates a folder of own templates, if one was named
  DirectoryPress(Optional<Path> templates, Talk talk) {
    this.renderer = new Renderer(new TemplateFolders(templates.stream().toList()));
    this.talk = talk;
  }

  byte[] make(Document document, Format format, Optional<byte[]> earlier) throws Failure {
    return new Unmade("directory", renderer.hasOwnTemplates(), talk)
        .orTold(() -> renderer.render(document, format, earlier));
  }
}
