package dk.kreds.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does the same with many things on several threads, and hands on what came of each in the order
/// in which they were given. Only so much is under way that memory does not grow with their number.
public final class Workers {
  private static final int AHEAD = 8;

  private Workers() {}

  /// @param jobs how many threads; with one everything happens on this
  /// @param done called on this thread
  /// @throws InterruptedException when this thread is told to stop; then nothing more is begun
  /// @throws Error as one of the threads has, where memory ends above all
  public static <T, R> void inOrder(List<T> things, int jobs, Function<T, R> work, Consumer<R> done)
      throws InterruptedException {
    if (jobs == 1 || things.size() <= 1) {
      things.forEach(thing -> done.accept(work.apply(thing)));
      return;
    }
    try (ExecutorService threads =
        Executors.newFixedThreadPool(
            jobs, Thread.ofPlatform().daemon().name("kreds-", 1).factory())) {
      inOrder(things, jobs, work, done, threads);
    }
  }

  /// Whoever calls may end the process at once: nobody is left in the middle of a file.
  private static <T, R> void inOrder(
      List<T> things, int jobs, Function<T, R> work, Consumer<R> done, ExecutorService threads)
      throws InterruptedException {
    try {
      Deque<Future<R>> underWay = new ArrayDeque<>();
      for (T thing : things) {
        if (underWay.size() == jobs * AHEAD) {
          done.accept(result(underWay.removeFirst()));
        }
        underWay.addLast(threads.submit(() -> work.apply(thing)));
      }
      while (!underWay.isEmpty()) {
        done.accept(result(underWay.removeFirst()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
