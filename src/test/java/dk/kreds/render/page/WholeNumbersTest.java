package dk.kreds.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.ArithmeticEngine;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringWriter;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WholeNumbersTest {
  private static final String ALL =
      """
      ${a + b} ${a - b} ${a * b} ${(b != 0)?then((a / (b == 0)?then(1, b))?string("0.###"), "")} \
      ${a / 10} ${a / 10 + b / 10} ${(a / 10)?floor} ${(a / 10)?round} ${a % 7} \
      ${(a < b)?c} ${(a == b)?c} ${(a gte b)?c} ${(a + 0.5 gt b)?c} ${-a} ${(a * 1.7)?c} 0${a} \
      ${2147483647 + a} ${9999999999 + a} ${9999999999 * b} ${123456789 * 123456789} ${1.50 + a}\
      """;

  /// FreeMarker's own reckoning is the measure, for every sort of number that a model may hold.
  @Test
  void reckonsAsFreeMarkerDoes() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      Map<String, Object> model = Map.of("a", number(random), "b", number(random));
      assertThat(filled(new WholeNumbers(), model))
          .as("%s", model)
          .isEqualTo(filled(ArithmeticEngine.BIGDECIMAL_ENGINE, model));
    }
  }

  private static Object number(Random random) {
    int bound = random.nextBoolean() ? 30 : Integer.MAX_VALUE;
    int small = random.nextInt(bound) - (random.nextInt(4) == 0 ? bound / 2 : 0);
    return switch (random.nextInt(4)) {
      case 0 -> (long) small;
      case 1 -> small * 100_003L;
      default -> small;
    };
  }

  private static String filled(ArithmeticEngine engine, Map<String, Object> model)
      throws Exception {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setArithmeticEngine(engine);
    configuration.setNumberFormat("computer");
    StringWriter out = new StringWriter();
    new Template("all", ALL, configuration).process(model, out);
    return out.toString();
  }
}
