package dk.kreds.render.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fonts of the house, each loaded when it is first needed and then kept: one of the letters
/// that nearly every paper does with, one of all its others, and one of what that lacks.
final class HouseTypefaces implements Typefaces {

  private static final int SEMIBOLD_FROM = 450;
  private static final int BOLD_FROM = 650;

  private final Lazy regular = new Lazy("KredsSans-Regular-Common.ttf");
  private final Lazy semiBold = new Lazy("KredsSans-SemiBold-Common.ttf");
  private final Lazy bold = new Lazy("KredsSans-Bold-Common.ttf");
  private final Lazy rareRegular = new Lazy("KredsSans-Regular.ttf");
  private final Lazy rareSemiBold = new Lazy("KredsSans-SemiBold.ttf");
  private final Lazy rareBold = new Lazy("KredsSans-Bold.ttf");
  private final Lazy otherRegular = new Lazy("DejaVuSans.ttf");
  private final Lazy otherBold = new Lazy("DejaVuSans-Bold.ttf");

  @Override
  public Typeface primary(int weight) {
    return (weight >= BOLD_FROM ? bold : weight >= SEMIBOLD_FROM ? semiBold : regular).get();
  }

  @Override
  public Optional<Typeface> standIn(int weight, int codePoint) {
    Lazy rare =
        weight >= BOLD_FROM ? rareBold : weight >= SEMIBOLD_FROM ? rareSemiBold : rareRegular;
    Lazy other = weight >= SEMIBOLD_FROM ? otherBold : otherRegular;
    return Stream.of(rare, other).map(Lazy::get).filter(face -> face.has(codePoint)).findFirst();
  }

  private static final class Lazy {

    private final String file;
    private volatile @Nullable Typeface face;

    Lazy(String file) {
      this.file = file;
    }

    Typeface get() {
      Typeface known = face;
      return known != null ? known : load();
    }

    private synchronized Typeface load() {
      Typeface known = face;
      if (known == null) {
        known = Typeface.load(file);
        face = known;
      }
      return known;
    }
  }
}
