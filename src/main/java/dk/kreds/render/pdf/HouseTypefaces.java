package dk.kreds.render.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fonts of the house, each loaded when it is first needed and then kept.
final class HouseTypefaces implements Typefaces {

  private static final int SEMIBOLD_FROM = 450;
  private static final int BOLD_FROM = 650;

  private final Lazy regular = new Lazy("KredsSans-Regular.ttf");
  private final Lazy semiBold = new Lazy("KredsSans-SemiBold.ttf");
  private final Lazy bold = new Lazy("KredsSans-Bold.ttf");
  private final Lazy otherRegular = new Lazy("DejaVuSans.ttf");
  private final Lazy otherBold = new Lazy("DejaVuSans-Bold.ttf");

  @Override
  public Typeface primary(int weight) {
    return (weight >= BOLD_FROM ? bold : weight >= SEMIBOLD_FROM ? semiBold : regular).get();
  }

  @Override
  public List<Typeface> fallbacks(int weight) {
    return List.of((weight >= SEMIBOLD_FROM ? otherBold : otherRegular).get());
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
