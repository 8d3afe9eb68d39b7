package dk.kreds.facts;

import java.util.List;

/// A step of what a paper tells, in its order.
sealed interface Step {

  /// A fact.
  ///
  /// @param anywhere whether it may stand before what has been told
  record Tell(Fact fact, boolean anywhere) implements Step {}

  /// The same of each.
  ///
  /// @param inOrder whether one comes after the other
  record Repeat(Each each, List<Step> steps, boolean inOrder) implements Step {}
}
