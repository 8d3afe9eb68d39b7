package dk.kreds.cli;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.input.Input;
import dk.kreds.material.Material;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.BadTemplate;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.Binding;
import dk.kreds.render.pdf.MissingGlyph;
import dk.kreds.render.pdf.PaperSize;
import dk.kreds.render.pdf.TextTooLong;
import dk.kreds.render.pdf.Unprintable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes the bytes of a material, and tells in sentences what keeps it from being made.
final class Press {
  /// The folder of own templates that is used wherever it lies beside a definition.
  static final String BESIDE = "templates";

  private final Renderer renderer;
  private final Talk talk;

  /// @param renderer of which the costly parts are used
  Press(Renderer renderer, Talk talk) {
    this.renderer = renderer;
    this.talk = talk;
  }

  /// @param renderer of which the costly parts are used
  /// @param own a folder of own templates that was asked for, if any
  /// @param beside the folder of the definition, where `templates` may lie
  Press(Renderer renderer, Optional<Path> own, Path beside, Talk talk) {
    this(renderer.with(new TemplateFolders(folders(own, beside))), talk);
  }

  /// Where templates of the house's own lie, the first to look first.
  static List<Path> folders(Optional<Path> own, Path beside) {
    return Stream.concat(own.stream(), Stream.of(beside.resolve(BESIDE)))
        .filter(Files::isDirectory)
        .toList();
  }

  /// One with other templates that shares with this one what is costly to read.
  Press with(List<Path> folders) {
    return new Press(renderer.with(new TemplateFolders(folders)), talk);
  }

  /// A material that was made.
  static final class Pressed {
    private final byte[] bytes;
    private final Supplier<List<Input>> looked;

    private Pressed(byte[] bytes, Supplier<List<Input>> looked) {
      this.bytes = bytes;
      this.looked = looked;
    }

    byte[] bytes() {
      return bytes;
    }

    /// The templates and pictures that it was made with, or would have been had they been there.
    List<Input> looked() {
      return looked.get();
    }
  }

  /// Nothing where the plan has nothing to make the material of.
  ///
  /// @param earlier the file that this one replaces, where there is one
  Optional<Pressed> make(Material material, Plan plan, Format format, Optional<byte[]> earlier)
      throws Failure {
    return told(
        material.name(),
        () -> material.make(plan, format).map(document -> pressed(document, format, earlier)));
  }

  /// A page that is no material.
  Pressed make(String name, Page page) throws Failure {
    return told(name, () -> pressed(page, Format.PDF, Optional.empty()));
  }

  private Pressed pressed(Document document, Format format, Optional<byte[]> earlier) {
    return new Pressed(renderer.render(document, format, earlier), () -> renderer.looked(document));
  }

  /// Several documents in one PDF.
  byte[] bind(String name, Binding binding, List<String> titles, List<Document> documents)
      throws Failure {
    return told(name, () -> renderer.bind(binding, titles, documents));
  }

  /// The pages that a document has on paper.
  List<PaperSize> papers(String name, Document document) throws Failure {
    return told(name, () -> renderer.papers(document));
  }

  /// What documents that have been made were made with.
  List<Input> looked(List<Document> documents) {
    return documents.stream()
        .flatMap(document -> renderer.looked(document).stream())
        .distinct()
        .toList();
  }

  private <T> T told(String name, Supplier<T> making) throws Failure {
    try {
      return making.get();
    } catch (BadTemplate bad) {
      throw failure(
          "commands.press.template", Map.of("template", bad.template(), "line", bad.line()));
    } catch (MissingGlyph missing) {
      throw failure("commands.press.glyph", Map.of("name", name, "sign", missing.character()));
    } catch (TextTooLong tooLong) {
      throw failure(
          "commands.press.long", Map.of("name", name, "text", Told.shown(tooLong.text())));
    } catch (Unprintable | UncheckedIOException other) {
      throw failure("commands.press.other", Map.of("name", name));
    }
  }

  private Failure failure(String key, Map<String, ?> facts) {
    return new Failure(Exit.WRONG, talk.say(key, facts));
  }
}
