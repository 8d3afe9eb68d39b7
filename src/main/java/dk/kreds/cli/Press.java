package dk.kreds.cli;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.document.Page;
import dk.kreds.input.Input;
import dk.kreds.material.Looks;
import dk.kreds.material.Material;
import dk.kreds.output.CannotWrite;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.Binding;
import dk.kreds.render.pdf.Enclosure;
import dk.kreds.render.pdf.PaperSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes the bytes of a material, and tells in sentences what keeps it from being made.
final class Press {
  /// The folder of own templates that is used wherever it lies beside a definition.
  static final String BESIDE = "templates";

  private final Renderer renderer;
  private final boolean large;
  private final Talk talk;

  /// @param renderer of which the costly parts are used
  /// @param large whether papers are made in large print, whatever their style says
  Press(Renderer renderer, boolean large, Talk talk) {
    this.renderer = renderer;
    this.large = large;
    this.talk = talk;
  }

  /// @param renderer of which the costly parts are used
  /// @param own a folder of own templates that was asked for, if any
  /// @param beside the folder of the definition, where `templates` may lie
  Press(Renderer renderer, Optional<Path> own, Path beside, boolean large, Talk talk) {
    this(renderer.with(new TemplateFolders(folders(own, beside))), large, talk);
  }

  /// Where templates of the house's own lie, the first to look first.
  static List<Path> folders(Optional<Path> own, Path beside) {
    return Stream.concat(own.stream(), Stream.of(beside.resolve(BESIDE)))
        .filter(Files::isDirectory)
        .toList();
  }

  /// One with other templates that shares with this one what is costly to read.
  Press with(List<Path> folders) {
    return new Press(renderer.with(new TemplateFolders(folders)), large, talk);
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
    return unmade(material.name(), plan)
        .orTold(() ->
            material
                .make(plan, format)
                .map(document -> pressed(document, look(plan), format, earlier)));
  }

  /// A page that is no material.
  Pressed make(String name, Plan plan, Page page) throws Failure {
    return unmade(name, plan).orTold(() -> pressed(page, look(plan), Format.PDF, Optional.empty()));
  }

  private Pressed pressed(Document document, Look look, Format format, Optional<byte[]> earlier) {
    byte[] bytes = renderer.render(document, look, format, earlier);
    if (format == Format.HTML && renderer.hasOwnTemplates()) {
      // what templates of others make of a page for a browser, too, runs and loads nothing
      Enclosure.check(new String(bytes, StandardCharsets.UTF_8));
    }
    return new Pressed(bytes, () -> renderer.looked(document));
  }

  Failure failure(CannotWrite problem) {
    return Failure.of(problem, talk);
  }

  /// Several documents in one PDF.
  byte[] bind(Plan plan, Binding binding, List<String> titles, List<Document> documents)
      throws Failure {
    return unmade(Pack.NAME, plan)
        .orTold(() -> renderer.bind(binding, look(plan), titles, documents));
  }

  /// The pages that a document has on paper.
  List<PaperSize> papers(String name, Plan plan, Document document) throws Failure {
    return unmade(name, plan).orTold(() -> renderer.papers(document, look(plan)));
  }

  /// What documents that have been made were made with.
  List<Input> looked(List<Document> documents) {
    return documents.stream()
        .flatMap(document -> renderer.looked(document).stream())
        .distinct()
        .toList();
  }

  private Unmade unmade(String name, Plan plan) {
    boolean hasOwnStyle = renderer.hasOwnTemplates() || !look(plan).css().isEmpty();
    return new Unmade(name, hasOwnStyle, talk);
  }

  /// The look that the group's style asks for; in large print where that was asked for.
  private Look look(Plan plan) {
    Look look = Looks.of(plan.group().profile().style());
    return large ? look.large() : look;
  }
}
