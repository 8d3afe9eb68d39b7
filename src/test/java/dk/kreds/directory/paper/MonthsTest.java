package dk.kreds.directory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is said in the square of a day, which is as narrow as a thumb.
class MonthsTest {
  private static List<String> told(Integer... numbers) {
    return Months.told(new TreeSet<>(List.of(numbers)));
  }

  @Test
  void numbersThatFollowEachOtherAreToldAsFromAndTo() {
    assertThat(told()).isEmpty();
    assertThat(told(7)).containsExactly("7");
    assertThat(told(3, 7)).containsExactly("3,", "7");
    assertThat(told(25, 26, 27, 28, 40)).containsExactly("25–28,", "40");
  }

  @Test
  void longOnesAreBrokenWhereTheyMayBe() {
    assertThat(told(116, 117, 118)).containsExactly("116\u00a0–", "118");
    assertThat(told(5, 1116, 1117)).containsExactly("5,", "1116\u00a0–", "1117");
  }

  @Test
  void ofTooManyTheNumberIsTold() {
    assertThat(told(1, 3, 5)).containsExactly("1,", "3,", "5");
    assertThat(told(1, 3, 5, 7, 9, 11, 13)).containsExactly("(7)");
    Integer[] odd = IntStream.range(0, 900).map(it -> 2 * it).boxed().toArray(Integer[]::new);
    assertThat(told(odd)).containsExactly("(900)");
  }
}
