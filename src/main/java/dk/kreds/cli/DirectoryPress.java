package dk.kreds.cli;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.BadTemplate;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.MissingGlyph;
import dk.kreds.render.pdf.TextTooLong;
import dk.kreds.render.pdf.TooFaint;
import dk.kreds.render.pdf.Unprintable;
import java.nio.file.Path;
import java.util.Map;
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
    try {
      return renderer.render(document, format, earlier);
    } catch (BadTemplate bad) {
      throw failure(
          "commands.press.template", Map.of("template", bad.template(), "line", bad.line()));
    } catch (MissingGlyph missing) {
      throw failure(
          "commands.press.glyph", Map.of("name", "directory", "sign", missing.character()));
    } catch (TextTooLong tooLong) {
      throw failure(
          "commands.press.long", Map.of("name", "directory", "text", Told.shown(tooLong.text())));
    } catch (TooFaint faint) {
      throw failure(
          "commands.press.faint",
          Map.of(
              "name",
              "directory",
              "colour",
              faint.colour(),
              "ground",
              faint.ground(),
              "near",
              faint.near()));
    } catch (Unprintable other) {
      throw failure("commands.press.other", Map.of("name", "directory"));
    }
  }

  private Failure failure(String key, Map<String, ?> facts) {
    return new Failure(Exit.WRONG, talk.say(key, facts));
  }
}
