package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One slip of the finger at every place where participants are written: whatever it makes of the
/// file, no message quotes three letters or figures of anybody. `-Dmasking=all` tries every place,
/// otherwise some.
class MaskingSweepTest {
  private static final String GROUP =
      """
      kreds: 1
      name: Sorggruppen
      kind: support-group
      contact: {name: Karen Holm, phone: "00 00 00 01"}
      schedule: {starts: 2027-01-05, time: 19:00-21:00, every: first tuesday, meetings: 8}
      """;

  private static final List<String> WRITTEN =
      List.of(
          """
          participants:
            size: 5-10
            people:
              - name: Qzxwv Jxkqzp
                phone: +45 97 36 97 36
                email: wqjxz@vbkqx.org
                apologies: [2027-02-02]
              - {name: "Xwqzj Vkxqw", phone: 97369736}
              - Zqxjk Wvqzx # Qjzxw
          """,
          "participants: {size: 5-10, people: [Qzxwv Jxkqzp, {name: Xwqzj, email:"
              + " wqjxz@vbkqx.org}]}\n");

  private static final List<String> SLIPS =
      List.of(
          "", ":", ": ", "\"", "'", "[", "]", "{", "}", "\t", " #", "\n", "- ", "&", "*", "!", "%",
          "|", ",", "\\", "“", "\u00a0", "\u200b", "@", "x:\n");

  private static final int STEP =
      "all".equals(System.getProperty("masking")) ? 1 : Integer.getInteger("masking", 61);

  @TempDir private Path folder;
  private Kreds kreds;
  private final List<String> leaks = new ArrayList<>();

  @BeforeEach
  void aFolder() {
    kreds = Kreds.in(folder);
  }

  @Test
  void noSlipInADefinitionQuotesAnybody() {
    for (String written : WRITTEN) {
      for (String slipped : slips(written)) {
        look(kreds.reading(GROUP + slipped).run("check", "-"), slipped);
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void noSlipInAListQuotesAnybody() {
    String list =
        WRITTEN
            .getFirst()
            .lines()
            .skip(3)
            .map(line -> line.substring(4) + "\n")
            .collect(Collectors.joining());
    kreds.file("group.yaml", GROUP + "participants: {list: people.yaml}\n");
    for (String slipped : slips(list)) {
      kreds.file("people.yaml", slipped);
      look(kreds.run("check", "group.yaml"), slipped);
      look(kreds.run("make", "group.yaml", "--json", "--dry-run", "--only", "budget"), slipped);
    }
    assertThat(leaks).isEmpty();
  }

  private static List<String> slips(String text) {
    List<String> slips = new ArrayList<>();
    for (int i = 0; i < text.length() * SLIPS.size(); i += STEP) {
      int at = i / SLIPS.size();
      String slip = SLIPS.get(i % SLIPS.size());
      int to = slip.isEmpty() ? at + 1 : at;
      slips.add(text.substring(0, at) + slip + text.substring(to));
    }
    return slips;
  }

  private void look(Run run, String slipped) {
    // The folder's name is of random figures, in which a telephone number may occur.
    String told = (run.out() + run.err()).replace(folder.toString(), "");
    for (String piece : pieces()) {
      if (told.contains(piece)) {
        leaks.add(piece + " in\n" + told + "of\n" + slipped);
        return;
      }
    }
  }

  private static List<String> pieces() {
    List<String> pieces = new ArrayList<>();
    for (String word :
        List.of(
            "Qzxwv", "Jxkqzp", "Xwqzj", "Vkxqw", "Zqxjk", "Wvqzx", "Qjzxw", "wqjxz", "vbkqx",
            "9736")) {
      for (int i = 0; i + 3 <= word.length(); i++) {
        pieces.add(word.substring(i, i + 3));
      }
    }
    return pieces;
  }
}
