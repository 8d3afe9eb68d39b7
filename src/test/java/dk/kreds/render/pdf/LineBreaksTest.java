package dk.kreds.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

  // | is where a line may end
  @ParameterizedTest
  @ValueSource(
      strings = {
        "to| ord",
        "kl.| 11:30",
        "19.00–21.00",
        "5–10| deltagere",
        "Oslo–|Bergen",
        "Kaffe –| og| brød",
        "A ·| B",
        "gruppe-|aften",
        "e-mail",
        "og/|eller",
        "1/2",
        "00-00-00",
        "Ring| +45 00 00 00 00| nu",
        "00 00 00 00,| 11 11 11 11",
        "kl.\u00A019",
        "3\u20114",
        "pårørende\u00AD|gruppe",
        "– Hvad| er",
        "den| 5. januar| kl.| 19",
        "on| 15 January| 2027,",
        "i| 2027.| derefter",
        "1.| Velkomst",
        "8| gange| i| alt",
        "Sal| 43"
      })
  void aLineMayEndHere(String marked) {
    String text = marked.replace("|", "");
    StringBuilder found = new StringBuilder().append(text.charAt(0));
    for (int i = 1; i < text.length(); i++) {
      found.append(LineBreaks.mayBreak(text, i) ? "|" : "").append(text.charAt(i));
    }
    assertThat(found).hasToString(marked);
  }
}
