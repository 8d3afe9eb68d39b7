package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.testing.Groups;
import dk.kreds.testing.Kreds;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed, and the next one. Real processes, killed at moments drawn by lot.
class KilledTest {
  private static final int KILLS = 8;
  private static final int GROUPS = 6;
  private static final long LONGEST_MILLIS = 2_500;
  @TempDir private Path folder;

  @Test
  void killedAtAnyTimeAndRunAgainEndsInTheSameBytes() throws Exception {
    Random lot = new Random(4);
    Kreds kreds = Kreds.in(folder);
    define(kreds, "19:00-21:00");
    for (String out : new String[] {"clean", "killed"}) {
      assertThat(kreds.run("make", "groups", "-o", out).exit()).isZero();
    }
    int interrupted = 0;
    for (int i = 0; i < KILLS; i++) {
      define(kreds, "19:00-21:%02d".formatted(i + 1));
      interrupted += kill(300 + lot.nextLong(LONGEST_MILLIS)) ? 1 : 0;
      assertThat(kreds.run("make", "groups", "-o", "killed").exit()).isZero();
      assertThat(kreds.run("make", "groups", "-o", "clean").exit()).isZero();
      assertThat(papers("killed")).as("after kill " + i).isEqualTo(papers("clean"));
      assertThat(kreds.run("make", "groups", "-o", "killed").err())
          .contains(" 0 filer skrevet")
          .doesNotContain("i hånden");
    }
    assertThat(interrupted).isPositive();
    String calendar = new String(kreds.read("killed/g1/participants/calendar.ics"), UTF_8);
    assertThat(calendar).contains("SEQUENCE:" + KILLS);
  }

  private static void define(Kreds kreds, String time) {
    for (int i = 1; i <= GROUPS; i++) {
      String name = "Gruppe " + i;
      kreds.file(
          "groups/g" + i + ".yaml",
          Groups.small("").replace("Prøvegruppen", name).replace("19:00-21:00", time));
    }
  }

  /// @return whether it was still running
  private boolean kill(long millis) throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes(),
                "dk.kreds.cli.Main",
                "make",
                "groups",
                "-o",
                "killed",
                "--quiet")
            .directory(folder.toFile())
            .inheritIO()
            .start();
    boolean ended = run.waitFor(millis, TimeUnit.MILLISECONDS);
    run.destroyForcibly().waitFor();
    return !ended;
  }

  /// What these tests run with themselves.
  private static String classes() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
        : System.getProperty("java.class.path");
  }

  private Map<String, String> papers(String out) throws IOException {
    Map<String, String> papers = new TreeMap<>();
    for (String file : Kreds.in(folder.resolve(out)).files()) {
      if (!file.startsWith(".kreds/") && !file.contains(".tmp") && !file.equals(".kreds.lock")) {
        byte[] bytes = Files.readAllBytes(folder.resolve(out).resolve(file));
        papers.put(file, HexFormat.of().formatHex(bytes));
      }
    }
    return papers;
  }
}
