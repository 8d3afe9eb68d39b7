package dk.kreds.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void handOnInOrderWhateverIsReadyFirst() throws InterruptedException {
    List<Integer> done = new ArrayList<>();
    Workers.inOrder(List.of(30, 1, 20, 2), Crew.of(4), WorkersTest::slowly, done::add);
    assertThat(done).containsExactly(30, 1, 20, 2);
  }

  @Test
  void becomeMoreWhenTheFirstThingsAreBegun() throws InterruptedException {
    Set<String> first = ConcurrentHashMap.newKeySet();
    Set<String> all = ConcurrentHashMap.newKeySet();
    CountDownLatch three = new CountDownLatch(3);
    Workers.inOrder(
        IntStream.range(0, 2 * Crew.WARM).boxed().toList(),
        new Crew(2, 3),
        number -> {
          String thread = Thread.currentThread().getName();
          if (number < Crew.WARM / 2) {
            first.add(thread);
          } else if (number > Crew.WARM + Crew.WARM / 2 && all.add(thread)) {
            three.countDown();
            awaitQuietly(three); // whoever is quick leaves something for the others
          }
          return number;
        },
        _ -> {});
    assertThat(first).hasSizeBetween(1, 2);
    assertThat(all).hasSize(3);
  }

  @Test
  void leaveNobodyInTheMiddleOfSomethingWhereOneFails() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger underWay = new AtomicInteger();
    assertThatThrownBy(() ->
            Workers.inOrder(
                List.of(1, 2),
                Crew.of(2),
                number -> {
                  if (number == 1) {
                    awaitQuietly(begun);
                    throw new IllegalStateException("a full disk");
                  }
                  underWay.incrementAndGet();
                  begun.countDown();
                  slowly(300);
                  return underWay.decrementAndGet();
                },
                _ -> {}))
        .hasMessage("a full disk");
    assertThat(underWay).hasValue(0);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Interrupted or not, as a write that has begun.
  private static int slowly(int millis) {
    long end = System.nanoTime() + millis * 1_000_000L;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return millis;
  }
}
