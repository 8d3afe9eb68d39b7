package dk.kreds.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.sheet.FontFaceRule;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontDescription;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;

/// Answers every font that a stylesheet may name with ours: a paper of the house has one typeface,
/// and nothing is loaded from outside.
final class FontShelf extends ITextFontResolver {

  private final Typefaces typefaces;
  private final Map<Integer, FontDescription> descriptions = new HashMap<>();

  FontShelf(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public FSFont resolveFont(SharedContext context, FontSpecification spec) {
    return choose(convertWeightToInt(spec.fontWeight), spec.size);
  }

  FontChoice choose(int weight, float size) {
    FontDescription description =
        descriptions.computeIfAbsent(
            weight, w -> new FontDescription(typefaces.primary(w).font(), IdentValue.NORMAL, w));
    return new FontChoice(typefaces, description, weight, size);
  }

  // the built-in fonts, which take long to load and may not be embedded
  @Override
  protected Map<String, FontFamily> loadFonts() {
    return Map.of();
  }

  @Override
  public void flushFontFaceFonts() {}

  @Override
  public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback agent) {
    if (!rules.isEmpty()) {
      throw new MalformedPage("@font-face is not for paper: it would have to load a file");
    }
  }
}
