package dk.kreds.cli;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.BadTemplate;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.MissingGlyph;
import dk.kreds.render.pdf.TextTooLong;
import dk.kreds.render.pdf.Unprintable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the bytes of a material, and tells in sentences what keeps it from being made.
final class Press {
  private final Renderer renderer;
  private final Talk talk;

  /// @param renderer of which the costly parts are used
  /// @param own a folder of own templates that was asked for, if any
  /// @param beside the folder of the definition, where `templates` may lie
  Press(Renderer renderer, Optional<Path> own, Path beside, Talk talk) {
    List<Path> folders =
        Stream.concat(own.stream(), Stream.of(beside.resolve("templates")))
            .filter(Files::isDirectory)
            .toList();
    this.renderer = renderer.with(new TemplateFolders(folders));
    this.talk = talk;
  }

  /// Nothing where the plan has nothing to make the material of.
  ///
  /// @param earlier the file that this one replaces, where there is one
  Optional<byte[]> make(Material material, Plan plan, Format format, Optional<byte[]> earlier)
      throws Failure {
    try {
      Optional<Document> document = material.make(plan, format);
      return document.map(it -> renderer.render(it, format, earlier));
    } catch (BadTemplate bad) {
      throw failure(
          "commands.press.template", Map.of("template", bad.template(), "line", bad.line()));
    } catch (MissingGlyph missing) {
      throw failure(
          "commands.press.glyph", Map.of("name", material.name(), "sign", missing.character()));
    } catch (TextTooLong tooLong) {
      throw failure(
          "commands.press.long",
          Map.of("name", material.name(), "text", Told.shown(tooLong.text())));
    } catch (Unprintable | UncheckedIOException other) {
      throw failure("commands.press.other", Map.of("name", material.name()));
    }
  }

  private Failure failure(String key, Map<String, ?> facts) {
    return new Failure(Exit.WRONG, talk.say(key, facts));
  }
}
