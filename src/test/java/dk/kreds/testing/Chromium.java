package dk.kreds.testing;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A real browser without a screen. It is started once and opens as many tabs as a test wants.
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final int PATIENCE_MILLIS = 60_000;

  private final Process process;
  private final Path profile;
  private final DevTools tools;

  private Chromium(Process process, Path profile, DevTools tools) {
    this.process = process;
    this.profile = profile;
    this.tools = tools;
  }

  /// Starts the one that is installed. Without one a test fails: it would prove nothing. Whoever
  /// cannot have one says so with `-Dbrowser=none`.
  public static Chromium start() {
    assumeFalse("none".equals(System.getProperty("browser")), "-Dbrowser=none");
    return installed()
        .map(Chromium::start)
        .orElseGet(() ->
            fail(
                "No Chromium on this machine: install it (apt-get install chromium), or say"
                    + " -Dbrowser=none and leave the web site untried."));
  }

  /// @param browser the program
  public static Chromium start(Path browser) {
    try {
      Path profile = Files.createTempDirectory("chromium");
      Process process =
          new ProcessBuilder(
                  browser.toString(),
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-dev-shm-usage",
                  "--hide-scrollbars",
                  "--no-first-run",
                  "--remote-debugging-port=0",
                  "--user-data-dir=" + profile,
                  "about:blank")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Chromium(process, profile, DevTools.at(address(process, profile)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where it is installed, if it is.
  public static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// The browser writes down where it listens: the port, and the path of its address.
  private static URI address(Process process, Path profile) throws IOException {
    Path written = profile.resolve("DevToolsActivePort");
    for (int waited = 0; waited < PATIENCE_MILLIS && process.isAlive(); waited += 20) {
      List<String> lines = Files.exists(written) ? Files.readAllLines(written) : List.of();
      if (lines.size() == 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      pause();
    }
    throw new IllegalStateException("the browser did not start");
  }

  static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An empty tab, as large as a window on a desk.
  public Tab tab() {
    String target =
        tools
            .ask("", "Target.createTarget", Map.of("url", "about:blank"))
            .path("targetId")
            .asString();
    return new Tab(
        tools,
        tools
            .ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .path("sessionId")
            .asString(),
        target);
  }

  @Override
  public void close() {
    tools.close();
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
      forgetProfile();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Its last processes may still write there: then the rest is left to whoever cleans the
  /// machine's temporary files.
  private void forgetProfile() {
    try (Stream<Path> files = Files.walk(profile)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException stillWritten) {
      profile.toFile().deleteOnExit();
    }
  }
}
