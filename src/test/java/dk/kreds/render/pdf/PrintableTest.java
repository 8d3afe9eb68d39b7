package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What a definition may say is what the fonts can show, in every weight; `-Dgolden=write` makes
/// the list anew.
class PrintableTest {
  private static final Path LIST =
      Path.of("src/main/resources/dk/kreds/definition/shape/printable");
  private static final int REGULAR = 400;
  private static final int SEMI_BOLD = 600;
  private static final int BOLD = 700;

  private final Typefaces typefaces = new HouseTypefaces();

  @Test
  void theListIsThatOfTheFonts() throws IOException {
    String ranges = ranges();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(LIST, ranges);
    }
    assertThat(Files.readString(LIST)).isEqualTo(ranges);
  }

  private String ranges() {
    StringBuilder ranges = new StringBuilder();
    int point = 0;
    while (point < Character.MAX_CODE_POINT) {
      int from = point;
      while (isEverywhere(point)) {
        point++;
      }
      if (point > from) {
        ranges.append("%04X-%04X%n".formatted(from, point - 1));
      }
      point++;
    }
    return ranges.toString();
  }

  private boolean isEverywhere(int point) {
    return Glue.isCopy(point)
        ? false
        : has(point, REGULAR) && has(point, SEMI_BOLD) && has(point, BOLD);
  }

  private boolean has(int point, int weight) {
    return typefaces.primary(weight).has(point) || typefaces.standIn(weight, point).isPresent();
  }
}
