package dk.kreds.cli;

import dk.kreds.output.CannotWrite;

/// A command cannot go on. What to tell the person is ready to print.
final class Failure extends Exception {
  private final int exit;
  private final String sentence;
  private final String told;
  private final Fault fault;

  private Failure(int exit, String sentence, String told, Fault fault) {
    super(told);
    this.exit = exit;
    this.sentence = sentence;
    this.told = told;
    this.fault = fault;
  }

  /// With another exit than the fault's usual one.
  static Failure of(Fault fault, int exit, String sentence, Talk talk) {
    return new Failure(exit, sentence, fault.told(sentence, talk), fault);
  }

  /// @param sentence what is wrong and what to do, in the person's language
  static Failure of(Fault fault, String sentence, Talk talk) {
    return of(fault, fault.exit(), sentence, talk);
  }

  static Failure of(CannotWrite problem, Talk talk) {
    return of(Fault.of(problem), Told.cannotWrite(problem, talk.language()), talk);
  }

  /// The same told of one among many: of a paper that could not be made, whose it is.
  ///
  /// @param file about the group
  Failure among(String file, Talk talk) {
    return fault == Fault.PAPER_NOT_MADE
        ? of(fault, exit, Told.shown(file) + ": " + sentence, talk)
        : this;
  }

  int exit() {
    return exit;
  }

  /// As `kreds explain` knows it.
  String id() {
    return fault.id();
  }

  /// One sentence or more, in the person's language, for a program that has the id beside it.
  String sentence() {
    return sentence;
  }

  /// The same with the id before it.
  String told() {
    return told;
  }
}
