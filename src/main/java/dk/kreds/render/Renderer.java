package dk.kreds.render;

import dk.kreds.document.Document;
import dk.kreds.document.Events;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.document.Table;
import dk.kreds.render.events.Earlier;
import dk.kreds.render.events.Ics;
import dk.kreds.render.page.HtmlRenderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.PdfRenderer;
import dk.kreds.render.table.Csv;
import dk.kreds.render.table.PlainTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// Makes bytes of documents. Safe to use from several threads; one serves a whole run.
public final class Renderer {
  private final HtmlRenderer html;
  private final PdfRenderer pdf = new PdfRenderer();

  /// @param templates where templates are looked for
  public Renderer(TemplateFolders templates) {
    this.html = new HtmlRenderer(templates);
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
