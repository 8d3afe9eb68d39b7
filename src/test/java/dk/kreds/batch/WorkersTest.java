package dk.kreds.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {
  @Test
  void handOnInOrderWhateverIsReadyFirst() throws InterruptedException {
    List<Integer> done = new ArrayList<>();
    Workers.inOrder(List.of(30, 1, 20, 2), 4, WorkersTest::slowly, done::add);
    assertThat(done).containsExactly(30, 1, 20, 2);
  }

  @Test
  void leaveNobodyInTheMiddleOfSomethingWhereOneFails() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger underWay = new AtomicInteger();
    assertThatThrownBy(() ->
            Workers.inOrder(
                List.of(1, 2),
                2,
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
      latch.await();
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
