package dk.kreds.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does the same with many things on several threads, and hands on what came of each in the order
/// in which they were given. Only so much is under way that memory does not grow with their number.
public final class Workers {
  private static final int AHEAD = 8;

  private Workers() {}

  /// @param crew with a single thread everything happens on this
  /// @param done called on this thread
  /// @throws InterruptedException when this thread is told to stop; then nothing more is begun
  /// @throws Error as one of the threads has, where memory ends above all
  public static <T, R> void inOrder(
      List<T> things, Crew crew, Function<T, R> work, Consumer<R> done)
      throws InterruptedException {
    if (crew.all() == 1 || things.size() <= 1) {
      things.forEach(thing -> done.accept(work.apply(thing)));
      return;
    }
    try (ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            crew.first(),
            crew.all(),
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("kreds-", 1).factory())) {
      inOrder(things, crew, work, done, threads);
    }
  }

  /// Whoever calls may end the process at once: nobody is left in the middle of a file.
  private static <T, R> void inOrder(
      List<T> things, Crew crew, Function<T, R> work, Consumer<R> done, ThreadPoolExecutor threads)
      throws InterruptedException {
    try {
      Deque<Future<R>> underWay = new ArrayDeque<>();
      int begun = 0;
      for (T thing : things) {
        if (begun++ == Crew.WARM) {
          threads.setCorePoolSize(crew.all());
        }
        if (underWay.size() == crew.all() * AHEAD) {
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
