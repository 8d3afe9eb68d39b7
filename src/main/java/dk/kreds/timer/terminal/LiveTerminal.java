package dk.kreds.timer.terminal;

import dk.kreds.timer.screen.Screen;
import dk.kreds.timer.screen.Size;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Curses;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/// The terminal that the leader sits at. It is given back as it was found at every end that lets
/// this program run: quitting, a signal, a failure, being put into the background.
final class LiveTerminal implements AutoCloseable {
  private final Terminal terminal;
  private final Display display;
  private final Paint paint;
  private final Attributes found;

  /// Past JLine, which closes its own stream when the process ends, at any moment.
  private final OutputStream out = new FileOutputStream(FileDescriptor.out);

  private final byte[] farewell;
  private final BlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
  private final Thread atShutdown = new Thread(this::end);
  private boolean taken;
  private boolean ended;

  private LiveTerminal(Terminal terminal, Paint paint) {
    this.terminal = terminal;
    this.display = new Display(terminal, true);
    this.paint = paint;
    this.found = terminal.getAttributes();
    this.farewell = farewell();
  }

  static LiveTerminal open(Paint paint) throws IOException {
    LiveTerminal live = new LiveTerminal(system(), paint);
    Runtime.getRuntime().addShutdownHook(live.atShutdown);
    live.take();
    live.listen();
    return live;
  }

  private static Terminal system() throws IOException {
    try {
      return TerminalBuilder.builder()
          .system(true)
          .dumb(false)
          .provider("ffm")
          .encoding(StandardCharsets.UTF_8)
          .graphemeCluster(false)
          .build();
    } catch (IllegalStateException none) {
      throw new IOException(none);
    }
  }

  /// Also the keys of signals come as signals: without the system's own doing, so that they can be
  /// answered.
  private void listen() {
    terminal.handle(Signal.INT, _ -> inputs.add(new Input.Key("ctrl-c")));
    terminal.handle(Signal.QUIT, Terminal.SignalHandler.SIG_IGN);
    terminal.handle(Signal.WINCH, _ -> inputs.add(new Input.Redraw()));
    terminal.handle(Signal.TSTP, _ -> suspend());
    terminal.handle(Signal.CONT, _ -> comeBack());
    Thread keys = new Thread(new KeyReader(terminal.reader(), inputs::add), "keys");
    keys.setDaemon(true);
    keys.start();
  }

  /// What comes next, or nothing within that time.
  Optional<Input> next(Duration wait) throws InterruptedException {
    return Optional.ofNullable(inputs.poll(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS));
  }

  Size size() {
    try {
      return new Size(terminal.getColumns(), terminal.getRows());
    } catch (IllegalStateException | IOError ending) {
      return new Size(0, 0);
    }
  }

  synchronized void draw(Screen screen, Size size) {
    whileThere(() -> show(screen, size));
  }

  /// When the process is to end JLine closes the terminal at any moment; then there is nothing left
  /// to do here.
  private void whileThere(Runnable action) {
    if (!taken) {
      return;
    }
    try {
      action.run();
    } catch (IllegalStateException | IOError ending) {
      inputs.add(new Input.Gone());
    }
  }

  private void show(Screen screen, Size size) {
    if (display.getColumns() != size.columns() || display.getRows() != size.rows()) {
      display.resize(org.jline.terminal.Size.of(size.columns(), size.rows()));
      display.reset();
      terminal.puts(Capability.clear_screen);
    }
    display.update(paint.lines(screen), 0);
  }

  synchronized void ring() {
    whileThere(() -> {
      terminal.puts(Capability.bell);
      terminal.flush();
    });
  }

  /// Everything is drawn anew the next time.
  synchronized void forget() {
    whileThere(() -> {
      display.reset();
      terminal.puts(Capability.clear_screen);
    });
  }

  private synchronized void take() {
    if (!ended && !taken) {
      taken = true;
      whileThere(this::makeOurs);
    }
  }

  private void makeOurs() {
    Attributes raw = new Attributes(found);
    raw.setLocalFlag(LocalFlag.ICANON, false);
    raw.setLocalFlag(LocalFlag.ECHO, false);
    raw.setLocalFlag(LocalFlag.IEXTEN, false);
    raw.setLocalFlag(LocalFlag.ISIG, false);
    raw.setInputFlag(InputFlag.IXON, false);
    raw.setInputFlag(InputFlag.ICRNL, false);
    raw.setInputFlag(InputFlag.INLCR, false);
    raw.setControlChar(ControlChar.VMIN, 1);
    raw.setControlChar(ControlChar.VTIME, 0);
    terminal.setAttributes(raw);
    terminal.puts(Capability.enter_ca_mode);
    terminal.puts(Capability.cursor_invisible);
    terminal.puts(Capability.clear_screen);
    terminal.flush();
    display.reset();
  }

  private synchronized void giveBack() {
    if (!taken) {
      return;
    }
    taken = false;
    try {
      out.write(farewell);
      terminal.setAttributes(found);
    } catch (IOException | IOError | IllegalStateException gone) {
      // nobody is there, or it has been done: JLine, too, restores the settings at the end
    }
  }

  /// For good: whatever signal is still being answered, nothing is taken again.
  private synchronized void end() {
    giveBack();
    ended = true;
  }

  private byte[] farewell() {
    String show = Curses.tputs(terminal.getStringCapability(Capability.cursor_normal));
    String leave = Curses.tputs(terminal.getStringCapability(Capability.exit_ca_mode));
    return (show + leave).getBytes(StandardCharsets.US_ASCII);
  }

  /// Gives the terminal back to the shell, and stops until the shell lets this go on.
  private void suspend() {
    giveBack();
    try {
      String self = Long.toString(ProcessHandle.current().pid());
      new ProcessBuilder("kill", "-STOP", self).inheritIO().start().waitFor();
    } catch (IOException cannotStop) {
      comeBack();
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void comeBack() {
    taken = false;
    take();
    inputs.add(new Input.Redraw());
  }

  /// The terminal's own end is left to that of the process: it would wait for the thread that waits
  /// for a key.
  @Override
  public void close() {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atShutdown);
    } catch (IllegalStateException alreadyEnding) {
      // the hook has nothing left to do
    }
  }
}
