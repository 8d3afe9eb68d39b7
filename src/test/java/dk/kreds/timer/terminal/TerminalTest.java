package dk.kreds.timer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.timer.State;
import dk.kreds.timer.journal.Journal;
import dk.kreds.timer.journal.JournalFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The timer in a real terminal: whatever comes, the terminal is left as it was found, and the
/// evening can be taken up again. `-Dtimer.signals=500` sends that many signals.
@EnabledOnOs(OS.LINUX)
class TerminalTest {
  private static final int SIGNALS = Integer.getInteger("timer.signals", 20);
  private static final int EACH_RUN = 10;
  private static final String GROUP =
      Path.of("src/test/resources/timer/people.yaml").toAbsolutePath() + " --meeting 2";

  @TempDir private Path folder;

  @Test
  void theTerminalIsLeftAsItWasFound() throws Exception {
    Random random = new Random(4);
    try (Tty tty = new Tty(folder, Map.of())) {
      String found = tty.settings();
      for (int sent = 0; sent < SIGNALS; ) {
        tty.resize(80, 24);
        tty.run("timer " + GROUP);
        assertThat(tty.settings()).isNotEqualTo(found);
        for (int i = 0; i < EACH_RUN - 1; i++, sent++) {
          disturb(tty, random);
        }
        sent++;
        String how = end(tty, random);
        tty.exit();
        assertThat(tty.settings()).as(how).isEqualTo(found);
        tty.await("the usual screen after " + how, tty::isUsualScreen);
        assertThat(tty.text()).as(how).doesNotContain("Exception", "at dk.kreds");
      }
    }
  }

  private static void disturb(Tty tty, Random random) throws Exception {
    switch (random.nextInt(6)) {
      case 0, 1 -> tty.resize(1 + random.nextInt(220), 1 + random.nextInt(70));
      case 2 -> tty.signal("WINCH");
      case 3 -> tty.signal("CONT");
      case 4 -> stopAndGoOn(tty, random.nextBoolean());
      default -> tty.send(List.of(" ", "?", "h", "a", "u", "+", "\u001b[A").get(random.nextInt(7)));
    }
    Tty.pause(random.nextInt(60));
  }

  private static void stopAndGoOn(Tty tty, boolean byKey) throws Exception {
    if (byKey) {
      tty.send("\u001a");
    } else {
      tty.signal("TSTP");
    }
    tty.await("a stop", () -> tty.processState() == 'T');
    tty.await("the usual screen", tty::isUsualScreen);
    tty.signal("CONT");
    tty.await("going on", () -> !tty.isUsualScreen());
  }

  private static String end(Tty tty, Random random) throws Exception {
    String how = List.of("TERM", "HUP", "INT", "keys", "key").get(random.nextInt(5));
    switch (how) {
      case "keys" -> {
        tty.send("\u0003");
        Tty.pause(60);
        tty.send("\u0003");
      }
      case "INT" -> {
        tty.signal("INT");
        Tty.pause(60);
        tty.signal("INT");
      }
      case "key" -> {
        tty.send("\u0003");
        Tty.pause(60);
        tty.send("2");
      }
      default -> tty.signal(how);
    }
    return how;
  }

  @Test
  void whoIsKilledGoesOnWhereTheyWere() throws Exception {
    try (Tty tty = new Tty(folder, Map.of())) {
      tty.run("timer " + GROUP);
      tty.send("  ");
      tty.await("the first round", () -> tty.screen().contains("Siden sidst"));
      tty.send(" ");
      tty.await("the second person", () -> tty.screen().contains("2 af 6"));
      tty.signal("KILL");
      assertThat(tty.exit()).isEqualTo(137);
      State before = journal(tty).state();
      assertThat(before.circle().orElseThrow().heard()).hasSize(1);
      tty.shell("stty sane");

      tty.run("timer " + GROUP);
      tty.await("a question", () -> tty.screen().contains("Aftenen er allerede i gang"));
      tty.send("1 ");
      tty.await("the third person", () -> tty.screen().contains("3 af 6"));
      State after = journal(tty).state();
      assertThat(after.circle().orElseThrow().heard()).hasSize(2);
      assertThat(after.spent()).isEqualTo(before.spent());
      tty.send("q1");
      tty.await("how it went", () -> tty.screen().contains("planlagt"));
      tty.send("q");
      assertThat(tty.exit()).isZero();
      assertThat(tty.journals()).isEmpty();
    }
  }

  @Test
  void whatIsKeptIsTheOwnersAndHoldsNoNames() throws Exception {
    try (Tty tty = new Tty(folder, Map.of())) {
      tty.run("timer " + GROUP + " --keep --names");
      tty.send("   ");
      tty.await("the first round", () -> tty.screen().contains("2 af 6"));
      tty.send("q1");
      tty.await("how it went", () -> tty.screen().contains("planlagt"));
      tty.send("q");
      assertThat(tty.exit()).isZero();
      Path file = tty.journals().getFirst();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(Files.readString(file))
          .matches("[a-zA-Z0-9 :.,\n-]+")
          .doesNotContain("Anna", "AB");
    }
  }

  @Test
  void whoLosesTheConnectionCanComeBack() throws Exception {
    long pid;
    try (Tty tty = new Tty(folder, Map.of())) {
      tty.run("timer " + GROUP);
      tty.send(" ");
      tty.await("the beginning", () -> tty.screen().contains("god tid"));
      pid = tty.pid();
      tty.hangUp();
      tty.await("the end", () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
      assertThat(journal(tty).state().under()).isPresent();
    }
  }

  @Test
  void othersFollowWithoutNames() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Map<String, String> same = Map.of("XDG_STATE_HOME", folder.resolve("state").toString());
    try (Tty tty = new Tty(folder, Map.of());
        Tty projector = new Tty(other, same)) {
      tty.run("timer " + GROUP);
      tty.send("  ");
      tty.await("the first round", () -> tty.screen().contains("1 af 6"));
      projector.watch("timer " + GROUP + " --view", "1 af 6");
      tty.send(" ");
      projector.await("the next person", () -> projector.screen().contains("2 af 6"));
      assertThat(projector.screen()).doesNotContain("CD", "DE", "derefter", "mellemrum");
      tty.send("q2");
      tty.exit();
      projector.send("q");
      assertThat(projector.exit()).isZero();
    }
  }

  @Test
  void thereIsOneTimerForAnEvening() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Map<String, String> same = Map.of("XDG_STATE_HOME", folder.resolve("state").toString());
    try (Tty tty = new Tty(folder, Map.of());
        Tty second = new Tty(other, same)) {
      tty.run("timer " + GROUP);
      second.watch("timer " + GROUP, "fejl[G006]");
      assertThat(second.exit()).isEqualTo(1);
    }
  }

  private Journal journal(Tty tty) throws IOException {
    return JournalFile.read(tty.journals().getFirst()).orElseThrow();
  }
}
