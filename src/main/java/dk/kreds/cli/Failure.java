package dk.kreds.cli;

import dk.kreds.output.CannotWrite;
import java.util.Optional;

/// A command cannot go on. What to tell the person is ready to print.
final class Failure extends Exception {
  private final int exit;
  private final String sentence;
  private final String told;
  private final transient Optional<Fault> fault;

  /// One that is about a group or its papers.
  Failure(int exit, String told) {
    this(exit, told, told, Optional.empty());
  }

  private Failure(int exit, String sentence, String told, Optional<Fault> fault) {
    super(told);
    this.exit = exit;
    this.sentence = sentence;
    this.told = told;
    this.fault = fault;
  }

  /// With another exit than the fault's usual one.
  static Failure of(Fault fault, int exit, String sentence, Talk talk) {
    return new Failure(exit, sentence, fault.told(sentence, talk), Optional.of(fault));
  }

  /// @param sentence what is wrong and what to do, in the person's language
  static Failure of(Fault fault, String sentence, Talk talk) {
    String told = fault.told(sentence, talk);
    return new Failure(fault.exit(), sentence, told, Optional.of(fault));
  }

  static Failure of(CannotWrite problem, Talk talk) {
    return of(Fault.of(problem), Told.cannotWrite(problem, talk.language()), talk);
  }

  int exit() {
    return exit;
  }

  /// What is wrong with the command line or with files, where that is it.
  Optional<String> id() {
    return fault.map(Fault::id);
  }

  /// One sentence or more, in the person's language, for a program that has the id beside it.
  String sentence() {
    return sentence;
  }

  /// The same with the id before it, where there is one.
  String told() {
    return told;
  }
}
