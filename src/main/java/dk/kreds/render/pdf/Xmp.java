package dk.kreds.render.pdf;

/// The document's metadata as XMP, with the two marks PDF/UA-1 and PDF/A-2a.
final class Xmp {

  private static final String TEMPLATE = Resource.text("xmp.xml");

  private Xmp() {}

  static String packet(Metadata metadata, String producer) {
    String about =
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:title>"
            .formatted(escape(metadata.title()));
    String by =
        metadata
            .author()
            .map(Xmp::escape)
            .map("<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>"::formatted)
            .orElse("");
    String subject =
        metadata
            .description()
            .map(Xmp::escape)
            .map(
                "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></dc:description>"
                    ::formatted)
            .orElse("");
    return TEMPLATE
        .replace("{about}", about + by + subject)
        .replace("{language}", escape(metadata.language()))
        .replace("{producer}", producer);
  }

  private static String escape(String s) {
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
