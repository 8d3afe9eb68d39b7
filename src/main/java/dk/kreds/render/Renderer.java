package dk.kreds.render;

import dk.kreds.document.Document;
import dk.kreds.document.Events;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.input.Digest;
import dk.kreds.input.Input;
import dk.kreds.render.events.Earlier;
import dk.kreds.render.events.Ics;
import dk.kreds.render.page.HtmlRenderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.Images;
import dk.kreds.render.pdf.PdfRenderer;
import dk.kreds.render.table.Csv;
import dk.kreds.render.table.PlainTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes bytes of documents. Safe to use from several threads; one serves a whole run.
public final class Renderer {
  private static final String BLANK =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>.</title>
      <style>@page { size: A4; margin: 18mm } .a { float: right; border: 1mm solid #000000 }
      h1 { font-weight: 700; color: #1c4a52 } b { font-weight: 600 } p { margin: 0 0 1mm 0 }</style>
      </head><body><div class="a"><p>a</p></div><h1>a</h1><p>a <b>b</b> <a href="tel:1">c</a></p>
      <svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true" width="9mm" height="9mm"
      viewBox="0 0 9 9"><circle cx="4" cy="4" r="2" fill="#000000"/></svg></body></html>
      """;

  private final HtmlRenderer html;
  private final PdfRenderer pdf;

  /// @param templates where templates are looked for
  public Renderer(TemplateFolders templates) {
    this(new HtmlRenderer(templates), new PdfRenderer());
  }

  private Renderer(HtmlRenderer html, PdfRenderer pdf) {
    this.html = html;
    this.pdf = pdf;
  }

  /// One for other templates, which shares with this one what is costly to read.
  public Renderer with(TemplateFolders templates) {
    return new Renderer(new HtmlRenderer(templates), pdf);
  }

  /// The files that a document was made with, or would have been had they been there: templates of
  /// the house's own, and pictures.
  ///
  /// @param document one that has been rendered
  public List<Input> looked(Document document) {
    return document instanceof Page page
        ? Stream.concat(
                html.looked(page).stream(),
                page.pictures().values().stream().map(file -> new Input(file, Digest.of(file))))
            .toList()
        : List.of();
  }

  /// Makes ready on another core what every printed page needs, while the definition is still being
  /// read: of a single flyer's time a fifth. Whatever fails here fails again, and is told, when the
  /// real page is made.
  public void warmUp() {
    Thread thread = new Thread(this::printBlank, "warm-up");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((_, _) -> {});
    thread.start();
  }

  private void printBlank() {
    html.warmUp();
    pdf.render(BLANK, Images.none());
  }

  /// @param format one that the kind of document can have
  /// @param earlier the bytes of the file that this one replaces, where there is one; a calendar
  ///   takes up from it
  /// @throws IllegalArgumentException if the document cannot be rendered to the format
  public byte[] render(Document document, Format format, Optional<byte[]> earlier) {
    return switch (document) {
      case Page page when format == Format.HTML ->
          inlined(html.render(page), page.pictures()).getBytes(StandardCharsets.UTF_8);
      case Page page when format == Format.PDF ->
          pdf.render(
              html.render(page),
              name -> Optional.ofNullable(page.pictures().get(name)).map(Renderer::read));
      case Events events when format == Format.ICS ->
          Ics.render(events, earlier.flatMap(Earlier::read).orElse(Earlier.NONE));
      case Table table when format == Format.CSV -> Csv.render(table);
      case Table table when format == Format.TXT ->
          PlainTable.render(table).getBytes(StandardCharsets.UTF_8);
      case Page _, Events _, Table _ ->
          throw new IllegalArgumentException("not a format for this document: " + format);
    };
  }

  /// A page for a browser stands by itself: its pictures are in it.
  private static String inlined(String html, Map<String, Path> pictures) {
    String whole = html;
    for (Map.Entry<String, Path> picture : pictures.entrySet()) {
      byte[] bytes = read(picture.getValue());
      String type = bytes.length > 1 && bytes[0] == (byte) 0x89 ? "image/png" : "image/jpeg";
      whole =
          whole.replace(
              "src=\"" + picture.getKey() + "\"",
              "src=\"data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes) + "\"");
    }
    return whole;
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
