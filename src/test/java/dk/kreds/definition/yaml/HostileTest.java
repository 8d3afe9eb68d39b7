package dk.kreds.definition.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the bytes are, the answer is a tree or what is wrong with them, at a place in the file.
class HostileTest {

  private static final int MUTATIONS = 10_000;
  private static final String SIGNS = "[]{}:-,#&*!|>'\"%@`?=~^\\/ \n\t\r.0aæ\u00A0–😀\u200B\uFFFD<";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "- ",
        "? ",
        "a: ",
        "[a,",
        "{a: {",
        "\"",
        "'",
        "#\n",
        "&a ",
        "*a ",
        "!a ",
        "|\n",
        ">\n",
        "\n",
        "\t",
        "a",
        "a ",
        "a\n",
        "a:\n ",
        "%a\n",
        "---\n",
        "...\n",
        ": ",
        "\\",
        "\"\\",
        "\"a\": ",
        "a: 'b\n",
        "[a: b, ",
        "? a\n",
        "{? a: b},",
        "a #b\n",
        "<<: x\n",
        "\"\n\n",
        "- 'a\n\n",
        "\r",
        "]",
        "}",
        ",",
        "\"\\x",
        "\"\\u12",
        "!<",
        "%TAG ",
        "a: |9\n",
        "a: >-+\n",
        "\uFFFF",
        "\u0085"
      })
  void isNotDisturbedByRepetition(String part) {
    check(part.repeat(100_000 / part.length()));
    check(part);
    check("a: " + part);
    check("a:\n  - " + part);
    check("a: [" + part);
    check(part + "\na: b\n");
  }

  @Test
  void survivesAnyChangeToAGoodDefinition() {
    String good = Mistake.resource("good.yaml");
    Random random = new Random(68);
    int[] signs = SIGNS.codePoints().toArray();

    for (int i = 0; i < MUTATIONS; i++) {
      StringBuilder text = new StringBuilder(good);
      for (int change = random.nextInt(4); change >= 0; change--) {
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + random.nextInt(1 << random.nextInt(6)));
        String sign = Character.toString(signs[random.nextInt(signs.length)]);
        switch (random.nextInt(4)) {
          case 0 -> text.insert(at, sign);
          case 1 -> text.delete(at, to);
          case 2 -> text.replace(at, Math.min(text.length(), at + 1), sign);
          default -> text.insert(at, text.substring(at, to));
        }
      }
      check(text.toString());
    }
  }

  @Test
  void survivesBytesThatAreNoTextAtAll() {
    Random random = new Random(68);
    for (int i = 0; i < 1_000; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      check(bytes);
    }
  }

  @Test
  void readsTheGoodDefinitionThatIsChanged() {
    assertThat(read(Mistake.resource("good.yaml").getBytes(StandardCharsets.UTF_8)).problems())
        .isEmpty();
  }

  private static void check(String text) {
    check(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void check(byte[] bytes) {
    Reading reading = read(bytes);
    if (reading instanceof Reading.Refused) {
      assertThat(reading.problems()).isNotEmpty();
    }
    if (reading.problems().isEmpty()) {
      return;
    }
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
    for (Diagnostic problem : reading.problems()) {
      if (!isInside(problem.position(), lines)) {
        throw new AssertionError(problem + " is outside of\n" + String.join("\n", lines));
      }
    }
  }

  private static boolean isInside(Position position, String[] lines) {
    if (position.line() == 0) {
      return true;
    }
    if (position.line() > lines.length || position.column() < 1 || position.length() < 1) {
      return false;
    }
    String line = lines[position.line() - 1];
    int points = line.codePointCount(0, line.length());
    int end = position.column() + position.length() - 1;
    return end <= points || (position.column() == points + 1 && position.length() == 1);
  }

  private static Reading read(byte[] bytes) {
    return YamlReader.read("group.yaml", bytes);
  }
}
