package dk.kreds.timer.terminal;

import dk.kreds.timer.screen.Telling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// An evening in single lines. Keys are typed and followed by Enter, Enter alone is the space bar;
/// the terminal is left as it is.
public final class Plain {
  private final Sitting sitting;
  private final Telling told;
  private final PrintStream out;
  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

  public Plain(Sitting sitting, Telling told, PrintStream out) {
    this.sitting = sitting;
    this.told = told;
    this.out = out;
  }

  /// Until the leader closes it, or there is nothing more to read.
  public void run(InputStream in) throws InterruptedException {
    Thread reader = new Thread(() -> read(in), "lines");
    reader.setDaemon(true);
    reader.start();
    while (!sitting.isClosed()) {
      sitting.lookAtClock();
      tell();
      sitting.force();
      Optional<String> line = lines.poll(wait(sitting), TimeUnit.MILLISECONDS);
      if (line == null) {
        continue;
      }
      if (line.isEmpty()) {
        return;
      }
      press(line.get().strip());
    }
    tell();
  }

  private static long wait(Sitting sitting) {
    Duration beat = Beat.until(sitting.desk(), sitting.watch());
    return Math.max(1, beat.toMillis());
  }

  private void press(String typed) {
    if (typed.isEmpty()) {
      sitting.press("space");
    }
    for (String key : typed.split(" +", -1)) {
      if (!key.isEmpty()) {
        sitting.press(key);
      }
    }
  }

  private void tell() {
    told.news(sitting.desk(), sitting.watch().now()).forEach(out::println);
    out.flush();
  }

  private void read(InputStream in) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(Optional.of(line));
      }
    } catch (IOException gone) {
      // as at the end
    }
    lines.add(Optional.empty());
  }
}
