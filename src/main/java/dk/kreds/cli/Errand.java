package dk.kreds.cli;

import dk.kreds.batch.Crew;
import dk.kreds.batch.Workers;
import dk.kreds.output.CannotWrite;
import java.util.List;
import java.util.Optional;

/// Something that writes files, and needs nothing of what other errands write.
interface Errand {
  void run() throws CannotWrite, Failure;

  /// Runs several at the same time, and returns when all have ended. Once one has failed no more
  /// are begun.
  ///
  /// @param threads on how many; on one they run one after the other
  /// @throws Failure of the first, in the order given, that failed
  static void runAll(List<Errand> errands, int threads, Talk talk) throws Failure {
    try {
      Workers.inOrder(
          errands,
          Crew.of(threads),
          errand -> errand.fault(talk),
          fault ->
              fault.ifPresent(failure -> {
                throw new Undone(failure);
              }));
    } catch (Undone undone) {
      throw undone.failure;
    } catch (InterruptedException stopped) {
      throw Failure.of(Fault.STOPPED, talk.say("commands.make.stopped"), talk);
    }
  }

  private Optional<Failure> fault(Talk talk) {
    try {
      run();
      return Optional.empty();
    } catch (CannotWrite problem) {
      return Optional.of(Failure.of(problem, talk));
    } catch (Failure failure) {
      return Optional.of(failure);
    }
  }

  /// That an errand failed, on its way past those that have not begun.
  final class Undone extends RuntimeException {
    private final transient Failure failure;

    private Undone(Failure failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
