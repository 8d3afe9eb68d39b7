package dk.kreds.render.pdf;

import dk.kreds.render.pdf.StructNode.Branch;
import dk.kreds.render.pdf.StructNode.Role;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.w3c.dom.Document;

/// Prints XHTML. Pages may be rendered on several threads at once; what is costly to read (fonts,
/// stylesheets, logos) is kept in here, so one renderer serves a whole run.
public final class PdfRenderer {

  private final Typefaces house = new HouseTypefaces();
  private final Map<List<ByteBuffer>, Typefaces> own = new ConcurrentHashMap<>();
  private final Stylesheets stylesheets = new Stylesheets();
  private final Rasters rasters = new Rasters();

  /// Reads nothing yet: fonts are loaded when the first page needs them.
  public PdfRenderer() {}

  /// Makes ready what every page needs.
  ///
  /// @param xhtml a page that has a little of all
  /// @param sheets that the next page will have
  public void warmUp(String xhtml, List<String> sheets) {
    run(Images.none(), house).readAhead(sheets);
    // those are the next page's, which may come before this one is done
    PageRun run = new PageRun(house, new Stylesheets(), Images.none(), rasters);
    // to paint it, too, would take from the core more than it gives
    run.measure(prepared(xhtml));
  }

  /// Takes a picture apart that a page will have.
  ///
  /// @param picture a file's content
  public void readAhead(byte[] picture) {
    if (ImageKind.of(picture) == ImageKind.PNG) {
      rasters.of(picture, Pictures::png);
    }
  }

  /// A page in the house's font.
  ///
  /// @throws Unprintable if the page cannot be printed as it is
  public byte[] render(String xhtml, Images images) {
    return render(xhtml, images, Optional.empty());
  }

  /// @param xhtml a whole page, with its stylesheet in it
  /// @param font in place of the house's
  /// @return a PDF that depends on nothing but the arguments
  /// @throws Unprintable if the page cannot be printed as it is
  public byte[] render(String xhtml, Images images, Optional<OwnFont> font) {
    Document page = prepared(xhtml);
    Metadata metadata = Metadata.of(page);
    return printed(xhtml.hashCode(), () -> single(page, metadata, run(images, typefaces(font))));
  }

  /// Several documents in one PDF: a bookmark for each, with its own ones below it, and one
  /// structure.
  ///
  /// @param font in place of the house's
  /// @return a PDF that depends on nothing but the arguments
  /// @throws Unprintable if one of them cannot be printed as it is
  public byte[] bind(Binding binding, List<Leaflet> leaflets, Optional<OwnFont> font) {
    List<Document> pages = leaflets.stream().map(one -> prepared(one.xhtml())).toList();
    int seed = leaflets.stream().map(Leaflet::xhtml).toList().hashCode();
    return printed(seed, () -> bound(binding, leaflets, pages, typefaces(font)));
  }

  /// A document of any length in one PDF, with one structure and one numbering.
  ///
  /// @param font in place of the house's
  /// @return a PDF that depends on nothing but the arguments
  /// @throws Unprintable if a part of it cannot be printed as it is
  public byte[] print(Volume volume, Optional<OwnFont> font) {
    Typefaces typefaces = typefaces(font);
    VolumeRun run = new VolumeRun(volume, () -> run(Images.none(), typefaces));
    return FileId.fix(SubsetTag.during(volume.title().hashCode(), run::print));
  }

  /// How large the pages of a document are; there are as many as it has.
  public List<PaperSize> papers(String xhtml, Images images, Optional<OwnFont> font) {
    return run(images, typefaces(font)).measure(prepared(xhtml));
  }

  private PageRun run(Images images, Typefaces typefaces) {
    return new PageRun(typefaces, stylesheets, images, rasters);
  }

  static Document prepared(String xhtml) {
    Document page = Xhtml.page(xhtml);
    Variables.apply(page);
    Bookmarks.prepare(page);
    Glue.apply(page);
    return page;
  }

  private Typefaces typefaces(Optional<OwnFont> font) {
    return font.map(one -> own.computeIfAbsent(one.content(), _ -> new OwnTypefaces(one, house)))
        .orElse(house);
  }

  private static final class Attempt {
    private final byte[] pdf;
    private final List<PageRun> runs;

    /// @param runs of the documents in it
    Attempt(byte[] pdf, List<PageRun> runs) {
      this.pdf = pdf;
      this.runs = runs;
    }
  }

  // words that are too long are found by printing them, which is rarely needed
  private static byte[] printed(int seed, Supplier<Attempt> printing) {
    byte[] pdf =
        SubsetTag.during(
            seed,
            () -> {
              Attempt first = printing.get();
              if (first.runs.stream().allMatch(run -> run.tight().isEmpty())) {
                return first.pdf;
              }
              first.runs.forEach(run -> LongWords.loosen(run.tight()));
              Attempt second = printing.get();
              second.runs.forEach(PageRun::refuseTight);
              return second.pdf;
            });
    return FileId.fix(pdf);
  }

  private static Attempt single(Document page, Metadata metadata, PageRun run) {
    Press press = new Press();
    Branch root = new Branch(null, Role.DOCUMENT);
    run.run(page, press, root);
    return new Attempt(press.close(root, metadata), List.of(run));
  }

  private Attempt bound(
      Binding binding, List<Leaflet> leaflets, List<Document> pages, Typefaces typefaces) {
    Press press = new Press();
    Branch root = new Branch(null, Role.DOCUMENT);
    List<PageRun> runs = new ArrayList<>();
    for (int i = 0; i < leaflets.size(); i++) {
      if (binding.duplex() && press.pages() % 2 == 1) {
        press.blank();
      }
      press.chapter(leaflets.get(i).title());
      Branch part = new Branch(root, Role.PART);
      part.language(Metadata.of(pages.get(i)).language());
      PageRun run = run(leaflets.get(i).images(), typefaces);
      run.run(pages.get(i), press, part);
      press.elements().write(part);
      runs.add(run);
    }
    Metadata metadata =
        new Metadata(binding.title(), binding.language(), Optional.empty(), Optional.empty());
    return new Attempt(press.close(root, metadata), runs);
  }
}
