package dk.kreds.render.pdf;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.simple.extend.XhtmlCssOnlyNamespaceHandler;
import org.w3c.dom.Element;

/// What an XHTML element means for style: its classes, its id, the stylesheets of the page.
final class PageHandler extends XhtmlCssOnlyNamespaceHandler {

  private static final StylesheetInfo DEFAULTS =
      new StylesheetInfo(
          StylesheetInfo.Origin.USER_AGENT,
          "kreds:defaults",
          StylesheetInfo.mediaTypes(""),
          Resource.text("defaults.css"));

  private static final int MOST = 200;

  /// Sheets as openpdf-html understands them, since a batch has few, and each on many pages.
  private static final Map<String, String> TRANSLATED =
      Collections.synchronizedMap(new Recent<>(MOST));

  private boolean painting;

  /// From now on links are only drawn. openpdf-html would add its own, untagged ones.
  void startPainting() {
    painting = true;
  }

  @Override
  public Optional<StylesheetInfo> getDefaultStylesheet() {
    return Optional.of(DEFAULTS);
  }

  @Override
  protected @Nullable StylesheetInfo readStyleElement(Element style) {
    String css = style.getTextContent();
    if (css.isBlank()) {
      return null;
    }
    if (css.contains("@import")) {
      throw new MalformedPage("@import is refused: stylesheets are written into the page");
    }
    return sheet(css, style.getAttribute("media"));
  }

  /// A sheet as openpdf-html understands it.
  ///
  /// @param media that it is for, empty for all
  static StylesheetInfo sheet(String css, String media) {
    return new StylesheetInfo(
        StylesheetInfo.Origin.AUTHOR,
        "",
        StylesheetInfo.mediaTypes(media),
        TRANSLATED.computeIfAbsent(css.strip(), Nowrap::translate));
  }

  @Override
  protected @Nullable StylesheetInfo readLinkElement(Element link) {
    throw new MalformedPage("<link> is refused: stylesheets are written into the page");
  }

  @Override
  public String getElementStyling(Element e) {
    return Nowrap.translate(super.getElementStyling(e));
  }

  @Override
  public @Nullable String getNonCssStyling(Element e) {
    return null;
  }

  @Override
  public @Nullable String getLinkUri(Element e) {
    return painting ? null : super.getLinkUri(e);
  }

  @Override
  public boolean isImageElement(Element e) {
    return e.getNodeName().equals("img") || e.getNodeName().equals("svg");
  }

  @Override
  public String getImageSourceURI(Element e) {
    return e.getAttribute("src");
  }

  @Override
  public String getLang(@Nullable Element e) {
    return "";
  }
}
