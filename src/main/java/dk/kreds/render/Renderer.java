package dk.kreds.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.document.Book;
import dk.kreds.document.Document;
import dk.kreds.document.Events;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.document.Page;
import dk.kreds.document.Prose;
import dk.kreds.document.Table;
import dk.kreds.input.Digest;
import dk.kreds.input.Input;
import dk.kreds.render.events.Earlier;
import dk.kreds.render.events.Ics;
import dk.kreds.render.page.Extent;
import dk.kreds.render.page.HtmlRenderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.Binding;
import dk.kreds.render.pdf.Images;
import dk.kreds.render.pdf.Leaflet;
import dk.kreds.render.pdf.OwnFont;
import dk.kreds.render.pdf.PaperSize;
import dk.kreds.render.pdf.PdfRenderer;
import dk.kreds.render.pdf.Volume;
import dk.kreds.render.prose.Markdown;
import dk.kreds.render.prose.PlainProse;
import dk.kreds.render.table.Csv;
import dk.kreds.render.table.PlainTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes bytes of documents. Safe to use from several threads; one serves a whole run.
public final class Renderer {
  private static final String BLANK =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>.</title>
      <style>@page { size: A4; margin: 18mm } @page :first { margin-top: 0 }
      body { font: 14pt Kreds; line-height: 1.35; hyphens: none } .b { clear: both }
      .a { float: right; border: 1mm solid #000000; border-radius: 3mm; width: 60mm; padding: 5mm }
      .c { position: absolute; top: 14mm; right: 0; page-break-inside: avoid; text-align: center }
      h1 { font-weight: 700; color: #1c4a52 } b { font-weight: 600 } p { margin: 0 0 1mm 0 }
      h2.b, .a p { background-color: #f4ece2; text-transform: uppercase; letter-spacing: 0.1em }
      @media screen { p { max-width: 9em } }</style>
      </head><body><div class="a"><p>abcdefg</p></div><h1>hijklm</h1><h2 class="b">nopq</h2>
      <p>rst uvw xyz æøå ABC DEF <b>GHI KLM</b><br/><a href="tel:1">0123 456789 .,:–</a></p>
      <svg xmlns="http://www.w3.org/2000/svg" role="img" width="9mm" height="9mm" class="c"
      viewBox="0 0 9 9"><title>.</title><circle cx="4" cy="4" r="2" fill="#000000"/>
      <path d="M0 0H1V1H0Z" fill="#1c4a52"/></svg></body></html>
      """;

  private static final Duration LONGEST_TO_FILL = Duration.ofSeconds(5);
  private static final Duration LONGEST_TO_PRINT = Duration.ofSeconds(30);

  private final TemplateFolders templates;
  private final Extent extent;
  private final PdfRenderer pdf;
  private final Patience patience = new Patience();
  private final Executor ahead;
  private @Nullable HtmlRenderer html;

  /// One for a group's papers.
  ///
  /// @param templates where templates are looked for
  public Renderer(TemplateFolders templates) {
    this(templates, Extent.GROUP, new PdfRenderer(), _ -> {});
  }

  /// @param ahead does on another core what will be needed; where it does not, nothing is lost
  public Renderer(TemplateFolders templates, Executor ahead) {
    this(templates, Extent.GROUP, new PdfRenderer(), ahead);
  }

  private Renderer(TemplateFolders templates, Extent extent, PdfRenderer pdf, Executor ahead) {
    this.templates = templates;
    this.extent = extent;
    this.pdf = pdf;
    this.ahead = ahead;
  }

  /// One for what is about many groups.
  public static Renderer ofMany(TemplateFolders templates) {
    return new Renderer(templates, Extent.MANY, new PdfRenderer(), _ -> {});
  }

  /// One for other templates, which shares with this one what is costly to read.
  public Renderer with(TemplateFolders others) {
    // of the same folders: what was read from them so far makes no other templates
    return others.folders().equals(templates.folders())
        ? this
        : new Renderer(others, extent, pdf, ahead);
  }

  /// The files that a document was made with, or would have been had they been there: templates of
  /// the house's own, and pictures.
  ///
  /// @param document one that has been rendered
  public List<Input> looked(Document document) {
    return switch (document) {
      case Page page ->
          Stream.concat(
                  html().looked(page).stream(),
                  page.pictures().values().stream().map(file -> new Input(file, Digest.of(file))))
              .toList();
      case Prose prose -> looked(laidOut(prose));
      case Events _, Table _ -> List.of();
    };
  }

  /// Makes ready what every printed page needs, while the definition is still being read: of a
  /// single flyer's time a fifth.
  ///
  /// @param template of the page that will be made
  public void warmUp(String template) {
    ahead.execute(() -> printBlank(template));
  }

  private void printBlank(String template) {
    pdf.warmUp(BLANK, html().warmUp(template));
  }

  /// Made when it is first wanted, so that the warm-up can be the one that makes it.
  private synchronized HtmlRenderer html() {
    if (html == null) {
      html = new HtmlRenderer(templates, extent);
    }
    return html;
  }

  /// As Kreds has it: see below.
  public byte[] render(Document document, Format format, Optional<byte[]> earlier) {
    return render(document, Look.USUAL, format, earlier);
  }

  /// @param look of pages; nothing else has one
  /// @param format one that the kind of document can have
  /// @param earlier the bytes of the file that this one replaces, where there is one; a calendar
  ///   takes up from it
  /// @throws IllegalArgumentException if the document cannot be rendered to the format
  /// @throws UnusablePage if own templates make no page of it
  public byte[] render(Document document, Look look, Format format, Optional<byte[]> earlier) {
    return switch (document) {
      case Page page when format == Format.HTML ->
          new WebPage(page, look).of(filled(page, look)).getBytes(UTF_8);
      case Page page when format == Format.PDF -> printed(page, look);
      case Prose prose when format == Format.HTML || format == Format.PDF ->
          render(laidOut(prose), look, format, earlier);
      case Prose prose when format == Format.TXT -> PlainProse.render(prose).getBytes(UTF_8);
      case Prose prose when format == Format.MD -> Markdown.render(prose).getBytes(UTF_8);
      case Events events when format == Format.ICS ->
          Ics.render(events, earlier.flatMap(bytes -> Earlier.read(bytes)).orElse(Earlier.NONE));
      case Table table when format == Format.CSV -> Csv.render(table);
      case Table table when format == Format.TXT -> PlainTable.render(table).getBytes(UTF_8);
      case Page _, Prose _, Events _, Table _ ->
          throw new IllegalArgumentException("not a format for this document: " + format);
    };
  }

  /// A calendar that is too long to be held as a whole.
  ///
  /// @param earlier the file that this one replaces, where there is one; is read to its end and
  ///   closed before anything is written
  /// @param out stays open
  public void write(Events events, Optional<InputStream> earlier, OutputStream out)
      throws IOException {
    Ics.write(events, earlier.flatMap(Earlier::read).orElse(Earlier.NONE), out);
  }

  /// Several documents that can be printed, in one PDF.
  ///
  /// @param titles the bookmark of each
  public byte[] bind(Binding binding, Look look, List<String> titles, List<Document> documents) {
    List<Leaflet> leaflets = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Page page = page(documents.get(i));
      leaflets.add(new Leaflet(titles.get(i), filled(page, look), images(page)));
    }
    Duration longest = LONGEST_TO_PRINT.multipliedBy(Math.max(1, documents.size()));
    return patiently(
        longest, page(documents.getLast()), look, () -> pdf.bind(binding, leaflets, font(look)));
  }

  /// A document of any length as a PDF.
  public byte[] print(Book book, Look look) {
    Volume volume =
        new Volume(
            book.title(),
            book.language(),
            book.parts().stream()
                .<Supplier<String>>map(it -> () -> filled(it.get(), look))
                .toList(),
            pages -> book.first().apply(pages).stream().map(page -> filled(page, look)).toList(),
            pages -> book.last().apply(pages).map(page -> filled(page, look)));
    Duration longest = LONGEST_TO_PRINT.multipliedBy(book.parts().size() + 2);
    return patiently(
        longest,
        book.first().apply(Map.of()).getFirst(),
        look,
        () -> pdf.print(volume, font(look)));
  }

  /// The pages that a document has on paper.
  public List<PaperSize> papers(Document document, Look look) {
    Page page = page(document);
    String xhtml = filled(page, look);
    return patiently(
        LONGEST_TO_PRINT, page, look, () -> pdf.papers(xhtml, images(page), font(look)));
  }

  private static Optional<OwnFont> font(Look look) {
    return look.font().map(font -> new OwnFont(read(font.regular()), read(font.bold())));
  }

  private static Page page(Document document) {
    return switch (document) {
      case Page page -> page;
      case Prose prose -> laidOut(prose);
      case Events _, Table _ -> throw new IllegalArgumentException("nothing to print");
    };
  }

  private static Images images(Page page) {
    return name -> Optional.ofNullable(page.pictures().get(name)).map(Renderer::read);
  }

  private static Page laidOut(Prose prose) {
    Text text = new Text(prose.title(), sections(prose));
    return Page.plain("prose", prose.language(), prose.title(), text);
  }

  private static List<List<Paragraphs>> sections(Prose prose) {
    List<List<Paragraphs>> sections = new ArrayList<>();
    for (Prose.Block block : prose.blocks()) {
      if (sections.isEmpty() || block instanceof Prose.Heading) {
        sections.add(new ArrayList<>());
      }
      sections.getLast().add(Paragraphs.of(block));
    }
    return sections;
  }

  /// What the template of running text may see.
  ///
  /// @param sections each with its heading; what stands before the first has none
  record Text(String title, List<List<Paragraphs>> sections) {}

  /// @param kind `heading`, `paragraph` or `items`
  record Paragraphs(String kind, List<String> lines) {

    static Paragraphs of(Prose.Block block) {
      return switch (block) {
        case Prose.Heading(var text) -> new Paragraphs("heading", List.of(text));
        case Prose.Paragraph(var lines) -> new Paragraphs("paragraph", lines);
        case Prose.Items(var texts) -> new Paragraphs("items", texts);
      };
    }
  }

  /// Whether a calendar is one of Kreds' own, be it damaged.
  public static boolean hasMade(byte[] calendar) {
    return Earlier.isOurs(calendar);
  }

  /// Whether templates of the house's own may have a say.
  public boolean hasOwnTemplates() {
    return !templates.folders().isEmpty();
  }

  private String filled(Page page, Look look) {
    return patiently(LONGEST_TO_FILL, page, look, () -> html().render(page, look));
  }

  private byte[] printed(Page page, Look look) {
    ahead.execute(
        () -> page.pictures().values().forEach(file -> pdf.readAhead(Renderer.read(file))));
    String xhtml = filled(page, look);
    return patiently(
        LONGEST_TO_PRINT, page, look, () -> pdf.render(xhtml, images(page), font(look)));
  }

  /// What Kreds brings ends, and needs no watching.
  private <T> T patiently(Duration longest, Page page, Look look, Supplier<T> work) {
    boolean isOurs = !hasOwnTemplates() && look.css().isEmpty();
    return isOurs ? work.get() : patience.with(longest, page.template(), work);
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
