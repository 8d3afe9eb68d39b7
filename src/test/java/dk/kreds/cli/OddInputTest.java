package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.seal.KeyPair;
import dk.kreds.seal.Opened;
import dk.kreds.seal.Sealing;
import dk.kreds.seal.Unlocking;
import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import dk.kreds.testing.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that somebody has spoilt a little, by chance, read by what is no reader of definitions:
/// each ends with what it says, or with a sentence. `-Dodd=N` tries more of them.
class OddInputTest {
  private static final int TRIES = Integer.getInteger("odd", 60);
  private static final String SIGNS = ";,\"'\n\r\t #+-?:=@0123459aæ\uFEFF\u0000\uFFFD";

  @TempDir private Path folder;

  private final Random random = new Random(2027);

  @Test
  void aSpreadsheetBecomesFilesOrSaysWhichCellIsWrong() {
    String good =
        "Navn;Type;Første dato;Tid;Hvor ofte;Antal møder;Sted;Kontakt\r\n"
            + "Pårørende i Vejen;støttegruppe;5. januar 2027;19-21;første tirsdag;10;\"Huset; sal"
            + " 1\";Karen Eksempel, 00 00 00 00\r\n"
            + "Caféen;cafe;6/1-2027;14.30-17;hver anden onsdag;8;Biblioteket;Poul, 00 00 00 01\r\n";
    for (int i = 0; i < TRIES; i++) {
      Run run = Kreds.in(folder).file("g.csv", spoilt(good)).run("import", "g.csv", "--force");
      assertThat(run.exit()).as(run.toString()).isBetween(Exit.DONE, Exit.CANNOT);
      assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    }
  }

  @Test
  void aTrialEveningIsShownOrSaysWhichLineIsWrong() throws IOException {
    String good = Files.readString(Path.of("examples/evening.txt"));
    Kreds kreds = Kreds.in(folder).file("group.yaml", Groups.small(""));
    for (int i = 0; i < TRIES; i++) {
      Run run =
          kreds
              .file("evening.txt", spoilt(good))
              .run("timer", "group.yaml", "--script", "evening.txt");
      assertThat(run.exit()).as(run.toString()).isBetween(Exit.DONE, Exit.CANNOT);
      assertThat(run.err()).doesNotContain("Exception");
    }
  }

  @Test
  void aSealedFileOpensWithWhatWasInItOrNotAtAll() {
    byte[] clear = "- {name: Zacharias Kanin}\n".repeat(40).getBytes(UTF_8);
    KeyPair key = KeyPair.fresh();
    byte[] sealed = Sealing.forKeys(List.of(key.recipient())).orElseThrow().seal(clear);
    Unlocking unlocking = new Unlocking(List.of(key.secret()), Optional::empty);
    for (int i = 0; i < TRIES * 20; i++) {
      if (unlocking.open(spoilt(sealed)) instanceof Opened.Clear opened) {
        assertThat(opened.bytes()).isEqualTo(clear);
      }
    }
  }

  private byte[] spoilt(String text) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int change = random.nextInt(4); change >= 0; change--) {
      int at = random.nextInt(spoilt.length());
      int to = Math.min(spoilt.length(), at + random.nextInt(1 << random.nextInt(6)));
      char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
      switch (random.nextInt(3)) {
        case 0 -> spoilt.insert(at, sign);
        case 1 -> spoilt.delete(at, to);
        default -> spoilt.insert(at, spoilt.substring(at, to));
      }
      spoilt.append(spoilt.isEmpty() ? "x" : "");
    }
    return spoilt.toString().getBytes(UTF_8);
  }

  private byte[] spoilt(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + random.nextInt(1 << random.nextInt(7)));
    ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
    spoilt.writeBytes(Arrays.copyOf(bytes, at));
    if (random.nextBoolean()) {
      spoilt.write(random.nextInt(256));
    }
    spoilt.writeBytes(Arrays.copyOfRange(bytes, random.nextBoolean() ? at : to, bytes.length));
    return spoilt.toByteArray();
  }
}
