package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Somebody writes, with the papers open beside.
@Timeout(60)
class WatchTest {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(50).toNanos();

  @TempDir private Path folder;
  private final Heard err = new Heard();
  private final AtomicInteger exit = new AtomicInteger(-1);
  private Kreds kreds;
  private Thread watching;

  @BeforeEach
  void start() throws Exception {
    kreds = Kreds.in(folder).file("groups/g.yaml", Groups.small(""));
    watching =
        new Thread(() ->
            exit.set(
                Main.run(
                    new String[] {"make", "groups", "--watch", "--only", "flyer,calendar.ics"},
                    new Surroundings(
                        InputStream.nullInputStream(),
                        System.out,
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        Clock.fixed(
                            Groups.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
                        Map.of("LANG", "da_DK.UTF-8"),
                        folder,
                        () -> false))));
    watching.start();
    await(() -> said().contains("Ctrl-C slutter."));
  }

  /// What is said, and a bell for whoever waits for it: all that is made is told.
  private static final class Heard extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      notifyAll();
    }

    synchronized void await(BooleanSupplier there) throws InterruptedException {
      long end = System.nanoTime() + PATIENCE_NANOS;
      while (!there.getAsBoolean() && System.nanoTime() < end) {
        wait(1 + (end - System.nanoTime()) / 1_000_000);
      }
    }
  }

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join();
    assertThat(exit).hasValue(Exit.STOPPED);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void await(BooleanSupplier there) throws InterruptedException {
    err.await(there);
    assertThat(there.getAsBoolean()).as(said()).isTrue();
  }

  @Test
  void savingMakesAgainAMistakeIsShownAndItGoesOn() throws Exception {
    kreds.file("groups/g.yaml", Groups.small("headline: Kom og vær velkommen\n"));
    await(
        () -> said().contains("13:00:00 · 2 filer skrevet") || said().contains("13:00 · 2 filer"));
    assertThat(kreds.read("out/g/public/flyer.html")).asString().contains("Kom og vær velkommen");
    kreds.file("groups/g.yaml", Groups.small("headlin: Kom\n"));
    await(() -> said().contains("groups/g.yaml:11:1: fejl[K030]"));
    rename(Groups.small("headline: Velkommen\n"), "groups/g.yaml");
    await(() -> flyer().contains("Velkommen"));
    kreds.file("groups/templates/house.css", "h1 { color: #123456; }");
    await(() -> flyer().contains("#123456"));
    kreds.file("groups/templates/house.css", "h1 { color: #654321; }");
    await(() -> flyer().contains("#654321"));
    kreds.file("groups/new/h.yaml", Groups.small(""));
    await(() -> Files.exists(folder.resolve("out/h/public/flyer.pdf")));
  }

  @Test
  void aFolderThatIsTakenAwayAndPutBackIsWatchedAgain() throws Exception {
    Files.delete(folder.resolve("groups/g.yaml"));
    Files.delete(folder.resolve("groups"));
    await(() -> said().contains("fejl[F001]"));
    kreds.file("groups/g.yaml", Groups.small("headline: Så er vi her tilbage\n"));
    await(() -> flyer().contains("Så er vi her tilbage"));
    kreds.file("groups/g.yaml", Groups.small("headline: Og igen\n"));
    await(() -> flyer().contains("Og igen"));
  }

  private String flyer() {
    return new String(kreds.read("out/g/public/flyer.html"), StandardCharsets.UTF_8);
  }

  /// As editors save.
  private void rename(String text, String name) throws Exception {
    kreds.file("groups/.g.yaml.swp", text);
    Files.move(
        folder.resolve("groups/.g.yaml.swp"), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
