package dk.kreds.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.seal.Opened.Why;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealingTest {
  private static final byte[] CLEAR = "- Karen Holm\n- Åse Ærlig\n".getBytes(UTF_8);

  private static Unlocking keys(String... secrets) {
    return new Unlocking(List.of(secrets), Optional::empty);
  }

  private static Unlocking passphrase(String passphrase) {
    return new Unlocking(List.of(), () -> Optional.of(passphrase));
  }

  private static byte[] clear(Opened opened) {
    assertThat(opened).isInstanceOf(Opened.Clear.class);
    return ((Opened.Clear) opened).bytes();
  }

  private static byte[] sealed(String... recipients) {
    return Sealing.forKeys(List.of(recipients)).orElseThrow().seal(CLEAR);
  }

  @Test
  void opensForEachKeyThatItWasSealedFor() {
    KeyPair one = KeyPair.fresh();
    KeyPair other = KeyPair.fresh();
    byte[] sealed = sealed(one.recipient(), other.recipient());
    assertThat(new String(sealed, UTF_8))
        .startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n")
        .doesNotContain("Karen");
    assertThat(clear(keys(one.secret()).open(sealed))).isEqualTo(CLEAR);
    assertThat(clear(keys(KeyPair.fresh().secret(), other.secret()).open(sealed))).isEqualTo(CLEAR);
  }

  @Test
  void staysClosedAndSaysWhy() {
    byte[] sealed = sealed(KeyPair.fresh().recipient());
    assertThat(keys().open(sealed)).isEqualTo(new Opened.Closed(Why.NO_KEY));
    assertThat(keys(KeyPair.fresh().secret()).open(sealed))
        .isEqualTo(new Opened.Closed(Why.OTHER_KEY));
    assertThat(keys("AGE-SECRET-KEY-1NONSENSE").open(sealed))
        .isEqualTo(new Opened.Closed(Why.OTHER_KEY));
    assertThat(keys().open("- Karen\n".getBytes(UTF_8))).isEqualTo(new Opened.Closed(Why.BROKEN));
    assertThat(keys().open(new byte[0])).isEqualTo(new Opened.Closed(Why.BROKEN));
    assertThat(keys().orLeaveAlone().open(sealed)).isEqualTo(new Opened.LeftAlone());
  }

  /// Whatever happens to a file on its way, no wrong list is ever read.
  @Test
  void noticesEveryDamage() {
    KeyPair key = KeyPair.fresh();
    byte[] sealed = sealed(key.recipient());
    Unlocking unlocking = keys(key.secret());
    for (int at = 0; at < sealed.length; at++) {
      byte[] damaged = sealed.clone();
      damaged[at] ^= 1;
      Opened opened = unlocking.open(damaged);
      if (opened instanceof Opened.Clear clear) {
        assertThat(clear.bytes()).as("at " + at).isEqualTo(CLEAR);
      }
      byte[] cut = Arrays.copyOf(sealed, at);
      if (unlocking.open(cut) instanceof Opened.Clear clear) {
        assertThat(clear.bytes()).as("cut at " + at).isEqualTo(CLEAR);
      }
    }
  }

  @Test
  void opensWithThePassphraseAlone() {
    byte[] sealed = Sealing.withPassphrase("kaffe og kage på bordet").seal(CLEAR);
    assertThat(clear(passphrase("kaffe og kage på bordet").open(sealed))).isEqualTo(CLEAR);
    assertThat(passphrase("te").open(sealed)).isEqualTo(new Opened.Closed(Why.OTHER_PASSPHRASE));
    assertThat(keys(KeyPair.fresh().secret()).open(sealed))
        .isEqualTo(new Opened.Closed(Why.NO_PASSPHRASE));
  }

  @Test
  void sealsOfAnyLength() {
    KeyPair key = KeyPair.fresh();
    for (int length : List.of(0, 1, 65_535, 65_536, 65_537, 200_000)) {
      byte[] bytes = new byte[length];
      Arrays.fill(bytes, (byte) 'x');
      byte[] sealed = Sealing.forKeys(List.of(key.recipient())).orElseThrow().seal(bytes);
      assertThat(clear(keys(key.secret()).open(sealed))).isEqualTo(bytes);
    }
  }

  @Test
  void knowsNoRecipientInATypingMistake() {
    assertThat(Sealing.forKeys(List.of("age1nonsense"))).isEmpty();
    assertThat(Sealing.forKeys(List.of(KeyPair.fresh().recipient().replace('q', 'p') + "q")))
        .isEmpty();
  }

  @Test
  void readsKeyFilesOfAge() {
    String file =
        "# created: 2027-01-05\n"
            + "# public key: age1abc\n"
            + "AGE-SECRET-KEY-1ABC\r\n\n"
            + "AGE-SECRET-KEY-1D\n";
    assertThat(KeyPair.secrets(file)).containsExactly("AGE-SECRET-KEY-1ABC", "AGE-SECRET-KEY-1D");
    KeyPair pair = KeyPair.fresh();
    assertThat(KeyPair.of(pair.secret())).contains(pair);
    assertThat(KeyPair.of("AGE-SECRET-KEY-1ABC")).isEmpty();
    assertThat(pair.toString()).doesNotContain("SECRET");
  }
}
