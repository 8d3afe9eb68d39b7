package dk.kreds.render;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Work begun on another core before it is asked for, one thing after the other. Whatever fails
/// here fails again, and is told, when it is needed.
final class HeadStart {
  private final BlockingQueue<Runnable> works = new LinkedBlockingQueue<>();

  HeadStart() {
    Thread thread = new Thread(this::work, "warm-up");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((_, _) -> {});
    thread.start();
  }

  void begin(Runnable work) {
    works.add(work);
  }

  private void work() {
    try {
      while (true) {
        works.take().run();
      }
    } catch (InterruptedException nobodyWaits) {
      Thread.currentThread().interrupt();
    }
  }
}
