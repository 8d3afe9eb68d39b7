package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class ClosenessTest {
  private final List<String> tried = new ArrayList<>();

  /// A page takes no more steps than it needs, and stays close where all of them are not enough.
  @ParameterizedTest
  @CsvSource({
    "a,      a",
    "a b,    'a, a b'",
    "a b c,  'a, a b, a b c'",
    "never,  'a, a b, a b c'"
  })
  void takesOneStepAfterTheOtherUntilThePageFits(String fits, String asTried) {
    layOut("data-pdf-sheets='1' data-pdf-closer='b c' class='a'", fits);
    assertThat(String.join(", ", tried)).isEqualTo(asTried);
  }

  @Test
  void beginsAnewWhereItIsLaidOutAgain() {
    layOut("data-pdf-sheets='1' data-pdf-closer='b c' class='a c b'", "a b");
    assertThat(tried).containsExactly("a", "a b");
  }

  @Test
  void leavesAPageAloneThatMayBeAsLongAsItIs() {
    layOut("class='a'", "never");
    assertThat(tried).containsExactly("a");
  }

  @Test
  void refusesWhatIsNoNumberOfSheets() {
    assertThatThrownBy(() -> layOut("data-pdf-sheets='few' data-pdf-closer='b'", "a"))
        .isInstanceOf(MalformedPage.class)
        .hasMessageContaining("few");
  }

  private void layOut(String attributes, String fits) {
    Element body =
        Xhtml.page("<body xmlns='http://www.w3.org/1999/xhtml' " + attributes + "></body>")
            .getDocumentElement();
    Closeness.apply(
        body,
        () -> {
          tried.add(body.getAttribute("class"));
          return body.getAttribute("class").equals(fits) ? 1 : 2;
        });
  }
}
