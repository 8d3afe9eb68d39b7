package dk.kreds.render.pdf;

/// The document's metadata as XMP, with the two marks PDF/UA-1 and PDF/A-2a.
final class Xmp {

  private static final String TEMPLATE = Resource.text("xmp.xml");

  private Xmp() {}

  static String packet(Metadata metadata, String producer) {
    String about = element("dc:title", "Alt", " xml:lang=\"x-default\"", metadata.title());
    String by = metadata.author().map(a -> element("dc:creator", "Seq", "", a)).orElse("");
    String subject =
        metadata
            .description()
            .map(d -> element("dc:description", "Alt", " xml:lang=\"x-default\"", d))
            .orElse("");
    return TEMPLATE
        .replace("{about}", about + by + subject)
        .replace("{language}", escape(metadata.language()))
        .replace("{producer}", producer);
  }

  private static String element(String name, String container, String attribute, String text) {
    String item = "<rdf:li" + attribute + ">" + escape(text) + "</rdf:li>";
    return "<" + name + ">" + "<rdf:" + container + ">" + item + "</rdf:" + container + ">" + "</"
        + name + ">";
  }

  private static String escape(String s) {
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
