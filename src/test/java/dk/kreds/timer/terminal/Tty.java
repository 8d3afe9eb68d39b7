package dk.kreds.timer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.ScreenTerminal;

/// A real pseudo-terminal with a shell in it, in which Kreds is run as somebody would run it.
final class Tty implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /// Reads a command, runs it, and says when it has ended.
  private static final String SHELL =
      "while read -r line; do eval \"$line\"; echo \"ended:$?\" > \"$ENDED\"; done";

  private final PtyProcess shell;
  private final Path folder;
  private final StringBuilder output = new StringBuilder();
  private final ScreenTerminal screen = new ScreenTerminal(80, 24);

  Tty(Path folder, Map<String, String> more) throws IOException {
    this.folder = folder;
    Map<String, String> variables = new HashMap<>(System.getenv());
    variables.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("NO_COLOR"));
    variables.put("TERM", "xterm-256color");
    variables.put("LANG", "da_DK.UTF-8");
    variables.put("LC_ALL", "C.UTF-8");
    variables.put("KREDS_LANGUAGE", "da");
    variables.put("XDG_STATE_HOME", folder.resolve("state").toString());
    variables.put("ENDED", folder.resolve("ended").toString());
    variables.putAll(more);
    shell =
        new PtyProcessBuilder(new String[] {"/bin/sh", "-c", SHELL})
            .setEnvironment(variables)
            .setInitialColumns(80)
            .setInitialRows(24)
            .start();
    Thread reader = new Thread(this::read, "tty");
    reader.setDaemon(true);
    reader.start();
    shell("true");
  }

  /// Lets the shell do something short.
  void shell(String command) throws IOException {
    Files.deleteIfExists(folder.resolve("ended"));
    send(command + "\n");
    exit();
  }

  private void read() {
    char[] letters = new char[65536];
    try (Reader in = new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8)) {
      for (int n = in.read(letters); n >= 0; n = in.read(letters)) {
        synchronized (output) {
          output.append(letters, 0, n);
          screen.write(new String(letters, 0, n));
        }
      }
    } catch (IOException hungUp) {
      // the test is over
    }
  }

  /// Starts Kreds and waits until it has drawn a leader's screen.
  void run(String arguments) throws IOException {
    watch(arguments, "mellemrum");
    await("a screen", () -> text().contains("\u001b[?1049h"));
  }

  /// Starts Kreds and waits until it has said something.
  void watch(String arguments, String said) throws IOException {
    Files.deleteIfExists(folder.resolve("ended"));
    Files.deleteIfExists(folder.resolve("pid"));
    forget();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path options = folder.resolve("options");
    Files.writeString(
        options,
        "--enable-native-access=ALL-UNNAMED\n-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n-cp\n\""
            + classPath()
            + "\"\n");
    Path script = folder.resolve("kreds.sh");
    Files.writeString(
        script,
        "echo $$ > "
            + folder.resolve("pid")
            + "\nexec "
            + java
            + " @"
            + options
            + " dk.kreds.cli.Main \"$@\"\n");
    send("sh " + script + " " + arguments + "\n");
    await("a pid", () -> Files.exists(folder.resolve("pid")));
    await("a screen", () -> screen().contains(said));
  }

  /// That of the tests, whoever loaded them.
  private static String classPath() {
    return Tty.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(":"))
        : System.getProperty("java.class.path");
  }

  /// All that was written since the last start.
  String text() {
    synchronized (output) {
      return output.toString();
    }
  }

  /// What somebody sees who looks at the terminal now.
  String screen() {
    synchronized (output) {
      long[] cells = new long[screen.getColumns() * screen.getRows()];
      screen.dump(cells, new int[2]);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < cells.length; i++) {
        int letter = ScreenTerminal.cellCodePoint(cells[i]);
        text.appendCodePoint(letter == 0 ? ' ' : letter);
        text.append((i + 1) % screen.getColumns() == 0 ? "\n" : "");
      }
      return text.toString();
    }
  }

  /// What came before does not count any more.
  void forget() {
    synchronized (output) {
      output.setLength(0);
    }
  }

  void send(String keys) throws IOException {
    shell.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    shell.getOutputStream().flush();
  }

  void resize(int columns, int rows) {
    shell.setWinSize(new WinSize(columns, rows));
    synchronized (output) {
      screen.setSize(columns, rows);
    }
  }

  long pid() throws IOException {
    return Long.parseLong(Files.readString(folder.resolve("pid")).strip());
  }

  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(pid())).start().waitFor();
  }

  /// `R` running, `S` sleeping, `T` stopped; `-` where there is no such process any more.
  char processState() {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid()), "stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException gone) {
      return '-';
    }
  }

  /// Everything that `stty` can tell of the terminal.
  String settings() throws IOException, InterruptedException {
    String terminal =
        Files.readSymbolicLink(Path.of("/proc", Long.toString(shell.pid()), "fd", "0")).toString();
    Process stty = new ProcessBuilder("stty", "-g", "-F", terminal).start();
    String settings = new String(stty.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(stty.waitFor()).isZero();
    return settings;
  }

  /// Waits for the end of Kreds, and tells its exit code.
  int exit() throws IOException {
    await("the end", () -> Files.exists(folder.resolve("ended")) && !ended().isEmpty());
    return Integer.parseInt(ended().replace("ended:", ""));
  }

  private String ended() {
    try {
      return Files.readString(folder.resolve("ended")).strip();
    } catch (IOException notYet) {
      return "";
    }
  }

  /// Whether the usual screen is shown again, with a cursor.
  boolean isUsualScreen() {
    String text = text();
    return text.lastIndexOf("\u001b[?1049l") > text.lastIndexOf("\u001b[?1049h")
        && text.lastIndexOf("\u001b[?25h") > text.lastIndexOf("\u001b[?25l");
  }

  void await(String what, BooleanSupplier done) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waiting for " + what + " in\n" + screen()).isLessThan(end);
      pause(10);
    }
  }

  static void pause(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /// Nobody is at the other end any more, as when a connection is lost.
  void hangUp() throws IOException {
    shell.getOutputStream().close();
    shell.getInputStream().close();
    shell.destroy();
  }

  List<Path> journals() throws IOException {
    Path place = folder.resolve("state/kreds/timer");
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (var files = Files.list(place)) {
      return files.toList();
    }
  }

  @Override
  public void close() throws IOException {
    if (Files.exists(folder.resolve("pid"))) {
      ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
    }
    shell.destroyForcibly();
  }
}
