package dk.kreds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kreds.testing.Groups;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrandTest {
  private static final int MANY = 500;

  private final Talk talk =
      new Talk(
          new Surroundings(
              InputStream.nullInputStream(),
              new PrintStream(PrintStream.nullOutputStream()),
              new PrintStream(PrintStream.nullOutputStream()),
              Clock.fixed(Groups.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
              Map.of(),
              Path.of(""),
              () -> false));

  private Errand failing(String why) {
    return () -> {
      throw Failure.of(Fault.PAPER_NOT_MADE, why, talk);
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void allHaveRunWhenItReturns(int threads) throws Failure {
    AtomicInteger run = new AtomicInteger();
    Errand.runAll(Collections.nCopies(MANY, run::incrementAndGet), threads, talk);
    assertThat(run).hasValue(MANY);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void ofSeveralThatFailTheFirstIsToldAndNotAllAreBegun(int threads) {
    AtomicInteger run = new AtomicInteger();
    List<Errand> errands = new ArrayList<>();
    errands.add(run::incrementAndGet);
    errands.add(failing("the first"));
    errands.add(failing("the second"));
    for (int i = 0; i < MANY; i++) {
      errands.add(run::incrementAndGet);
    }
    assertThatThrownBy(() -> Errand.runAll(errands, threads, talk))
        .hasMessageContaining("the first");
    assertThat(run.get()).isPositive().isLessThan(MANY);
  }

  @Test
  void theyRunAtTheSameTime() throws Failure {
    CountDownLatch both = new CountDownLatch(2);
    Errand waiting =
        () -> {
          both.countDown();
          try {
            both.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        };
    Errand.runAll(List.of(waiting, waiting), 2, talk);
    assertThat(both.getCount()).isZero();
  }
}
