package dk.kreds.cli;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/// Work begun on another core before it is asked for, one thing after the other. Whatever fails
/// here fails again, and is told, when it is needed.
final class HeadStart implements Executor {
  private final BlockingQueue<Runnable> works = new LinkedBlockingQueue<>();
  private boolean hasBegun;

  @Override
  public synchronized void execute(Runnable work) {
    works.add(work);
    if (!hasBegun) {
      hasBegun = true;
      begin();
    }
  }

  private void begin() {
    Thread thread = new Thread(this::work, "head-start");
    thread.setDaemon(true);
    // where memory ends here, it ends where it is told, too
    thread.setUncaughtExceptionHandler((_, _) -> {});
    thread.start();
  }

  private void work() {
    try {
      while (true) {
        attempt(works.take());
      }
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    }
  }

  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError notNow) {
      // it is told where it is needed
    }
  }
}
