package dk.kreds.cli;

import dk.kreds.advice.Adviser;
import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.directory.Bookings;
import dk.kreds.directory.Diary;
import dk.kreds.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says everything that is wrong with one group after the other.
final class Checking {
  private final Manner manner;
  private final boolean several;
  private final Talk talk;
  private final ToldOnce once = new ToldOnce();

  /// @param several whether groups are held against each other, too
  Checking(Manner manner, boolean several, Talk talk) {
    this.manner = manner;
    this.several = several;
    this.talk = talk;
  }

  /// What came of one file.
  ///
  /// @param later what is told when it is known what others have been told
  /// @param diary what its meetings take, for holding them against those of others
  /// @param findings where they are for another program
  /// @param unread why the file could not be read
  record Checked(
      String told,
      int exit,
      Optional<Later> later,
      Optional<Diary> diary,
      List<Finding> findings,
      Optional<String> unread) {

    Checked with(String told, List<Finding> findings) {
      return new Checked(this.told + told, exit, Optional.empty(), diary, findings, unread);
    }
  }

  /// What is found in a group that shares what some of it is about.
  record Later(Definition definition, Optional<Plan> plan, List<Diagnostic> found) {}

  /// What is wrong with one group; any number of threads may ask.
  Checked check(Turn turn) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Talk aside = talk.aside(new PrintStream(messages, true, StandardCharsets.UTF_8));
    try {
      Definition definition = Sources.read(Turns.text(turn, aside), aside);
      Optional<Plan> plan = definition.group().map(group -> Plans.of(group, aside));
      List<Diagnostic> diagnostics = diagnostics(turn, definition, plan, aside);
      boolean isShared = diagnostics.stream().anyMatch(it -> ToldOnce.isShared(it, definition));
      if (manner.form() == Manner.Form.TEXT && !isShared) {
        tell(definition, plan, diagnostics, aside);
      }
      return new Checked(
          messages.toString(StandardCharsets.UTF_8),
          diagnostics.stream().anyMatch(Diagnostic::isError) ? Exit.WRONG : Exit.DONE,
          Optional.of(new Later(definition, plan, diagnostics)).filter(_ -> isShared),
          plan.filter(_ -> several && turn.taken().isEmpty()).map(it -> diary(it, definition)),
          manner.form() == Manner.Form.TEXT || isShared
              ? List.of()
              : new Report(definition, aside).findings(diagnostics),
          Optional.empty());
    } catch (Failure failure) {
      aside.warn(failure.told());
      return new Checked(
          messages.toString(StandardCharsets.UTF_8),
          failure.exit(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.of(failure.told()));
    }
  }

  /// Once it is known what the groups before have been told, in their order.
  Checked whole(Checked one) {
    return one.later().map(later -> tellOnce(one, later)).orElse(one);
  }

  private Checked tellOnce(Checked one, Later later) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Talk aside = talk.aside(new PrintStream(messages, true, StandardCharsets.UTF_8));
    List<Diagnostic> fresh = once.fresh(later.found(), later.definition());
    if (manner.form() != Manner.Form.TEXT) {
      return one.with("", new Report(later.definition(), aside).findings(fresh));
    }
    if (fresh.isEmpty()) {
      fine("commands.check.told", later.definition(), later.plan(), aside);
    } else {
      tell(later.definition(), later.plan(), fresh, aside);
    }
    return one.with(messages.toString(StandardCharsets.UTF_8), List.of());
  }

  private List<Diagnostic> diagnostics(
      Turn turn, Definition definition, Optional<Plan> plan, Talk talk) {
    List<Diagnostic> itsOwn =
        plan.map(it ->
                Adviser.advise(
                    it, Plans.today(it.group(), talk), definition.file(), definition.places()))
            .orElse(definition.problems());
    return Stream.concat(turn.taken().stream(), itsOwn.stream())
        .map(found -> manner.strict() ? found.asError() : found)
        .sorted(Diagnostic.IN_ORDER)
        .toList();
  }

  private static Diary diary(Plan plan, Definition definition) {
    return new Bookings(plan, Surveys.origin(plan, definition), definition.own()).diary();
  }

  private static void tell(
      Definition definition, Optional<Plan> plan, List<Diagnostic> found, Talk talk) {
    if (found.isEmpty()) {
      fine("commands.check.fine", definition, plan, talk);
      return;
    }
    Report report = new Report(definition, talk);
    report.print(found);
    report.printAccepted(accepted(plan));
  }

  private static void fine(String key, Definition definition, Optional<Plan> plan, Talk talk) {
    talk.tell(
        talk.languageFor(definition.language())
            .say(key, Map.of("file", Told.shown(definition.file()))));
    new Report(definition, talk).printAccepted(accepted(plan));
  }

  private static int accepted(Optional<Plan> plan) {
    return plan.map(it -> it.group().accepted().size()).orElse(0);
  }
}
