package dk.kreds.cli;

import java.nio.file.Path;
import java.util.List;

/// What came of one definition of a batch. It holds no plan and no paper: there may be thousands.
///
/// @param written papers that are new or have changed, relative to the output folder
/// @param unchanged how many are as they were
/// @param kept papers that somebody has changed by hand, which were left alone
/// @param problems what is wrong with the definition
/// @param told all that there is to say to the person
/// @param exit one of [Exit]
record GroupOutcome(
    Turn turn,
    State state,
    List<Path> written,
    int unchanged,
    List<Path> kept,
    List<Wrong> problems,
    String told,
    int exit) {

  enum State {
    MADE,
    UNCHANGED,
    SKIPPED,
    FAILED,
    /// There is no such file, and so no group.
    MISSING
  }

  /// @param id of the problem, as `kreds explain` knows it
  record Wrong(String id, String file, int line, int column, String message) {}

  /// Nothing was wrong.
  static GroupOutcome of(Turn turn, List<Path> written, int unchanged, List<Path> kept) {
    State state = written.isEmpty() ? State.UNCHANGED : State.MADE;
    return new GroupOutcome(turn, state, written, unchanged, kept, List.of(), "", Exit.DONE);
  }

  /// With all that there is to say.
  GroupOutcome telling(String messages) {
    return new GroupOutcome(turn, state, written, unchanged, kept, problems, messages, exit);
  }

  static GroupOutcome failed(Turn turn, List<Wrong> problems, int exit) {
    return new GroupOutcome(turn, State.FAILED, List.of(), 0, List.of(), problems, "", exit);
  }

  static GroupOutcome missing(Turn turn, List<Wrong> problems, int exit) {
    return new GroupOutcome(turn, State.MISSING, List.of(), 0, List.of(), problems, "", exit);
  }

  static GroupOutcome skipped(Turn turn) {
    return new GroupOutcome(turn, State.SKIPPED, List.of(), 0, List.of(), List.of(), "", Exit.DONE);
  }
}
