package dk.kreds.cli;

import dk.kreds.batch.Found;
import dk.kreds.cli.GroupOutcome.Wrong;
import dk.kreds.definition.Definition;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.document.Audience;
import dk.kreds.input.Digest;
import dk.kreds.input.Input;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Folder;
import dk.kreds.output.Memories;
import dk.kreds.output.Memory;
import dk.kreds.output.Renewal;
import dk.kreds.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the papers of one definition after the other, as many at once as there are threads: reads
/// it only where something that its papers were made of has changed.
final class GroupMaker {
  private final Folder folder;
  private final Order order;
  private final Presses presses;
  private final Present present;
  private final Talk talk;
  private final Memories memories;
  private final Set<String> known;
  private final Queue<Memory> expected = new ConcurrentLinkedQueue<>();

  GroupMaker(Folder folder, Order order, Presses presses, Present present, Talk talk) {
    this.folder = folder;
    this.order = order;
    this.presses = presses;
    this.present = present;
    this.talk = talk;
    this.memories = new Memories(folder);
    this.known =
        Stream.concat(
                Asked.everything().stream().map(Asked::key),
                order.pack().keys(Set.of(Audience.values())).stream())
            .collect(Collectors.toSet());
  }

  /// Whatever is wrong with the definition is in what comes of it.
  ///
  /// @throws Stopped where nothing more can be written at all
  GroupOutcome make(Turn turn) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Talk aside = talk.aside(new PrintStream(messages, true, StandardCharsets.UTF_8));
    return outcome(turn, aside).telling(messages.toString(StandardCharsets.UTF_8));
  }

  private GroupOutcome outcome(Turn turn, Talk aside) {
    try {
      Optional<Diagnostic> taken = turn.taken();
      return taken.isPresent() ? sameName(turn, taken.get(), aside) : made(turn, aside);
    } catch (Failure failure) {
      return failed(turn, failure, aside);
    } catch (CannotWrite problem) {
      throw new Stopped(problem);
    } catch (OutOfMemoryError tooMuch) {
      // the others may be smaller, or there is more left for them when this one is out of the way
      return failed(
          turn, Failure.of(Fault.PAPER_NOT_MADE, aside.say("batch.memory.group"), aside), aside);
    } catch (RuntimeException | StackOverflowError own) {
      return broken(turn, own, aside);
    }
  }

  private static GroupOutcome failed(Turn turn, Failure failure, Talk aside) {
    String file = turn.found().name();
    aside.warn(failure.among(file, aside).told());
    Wrong wrong = new Wrong(failure.id(), file, 0, 0, failure.sentence());
    // one that has gone meanwhile was a group
    boolean isMissing = !turn.wasThere() && failure.id().equals(Fault.NO_FILE.id());
    return isMissing
        ? GroupOutcome.missing(turn, List.of(wrong), failure.exit())
        : GroupOutcome.failed(turn, List.of(wrong), failure.exit());
  }

  /// A mistake in Kreds that shows in one group is none of the others'.
  private static GroupOutcome broken(Turn turn, Throwable own, Talk aside) {
    String name = Told.shown(turn.found().name());
    String told = aside.say("make.broken", Map.of("file", name));
    aside.warn(Fault.BROKEN.told(told, aside));
    int exit = Breakdown.of(own, aside);
    return GroupOutcome.failed(
        turn, List.of(new Wrong(Fault.BROKEN.id(), turn.found().name(), 0, 0, told)), exit);
  }

  /// What would be remembered of the definitions whose papers would have been made.
  Collection<Memory> expected() {
    return List.copyOf(expected);
  }

  /// A folder that cannot be written is no single group's fault.
  static final class Stopped extends RuntimeException {
    private final transient CannotWrite problem;

    Stopped(CannotWrite problem) {
      super(problem);
      this.problem = problem;
    }

    CannotWrite problem() {
      return problem;
    }
  }

  private GroupOutcome made(Turn turn, Talk aside) throws Failure, CannotWrite {
    Memory memory = memories.of(memories.name(turn.found().file()));
    Saved saved = new Saved(order.since(), present);
    boolean known = !memory.papers().isEmpty();
    if (known && !saved.lately(turn.found().file(), memory)) {
      return GroupOutcome.skipped(turn);
    }
    Remembered remembered = new Remembered(memory, folder, order, present);
    if (remembered.isUpToDate()) {
      List<Path> kept = remembered.changedByHand();
      kept.forEach(file -> tellKept(file, aside));
      return GroupOutcome.of(turn, List.of(), remembered.upToDate().size(), kept);
    }
    Sources.Text text = Turns.text(turn, aside);
    Definition definition = Sources.read(text, aside);
    if (!known && !saved.lately(turn.found().file(), definition.beside().looked())) {
      return GroupOutcome.skipped(turn);
    }
    if (definition.group().isEmpty()) {
      return wrong(turn, definition, definition.problems(), aside);
    }
    Input itself = new Input(turn.found().file(), Digest.of(text.bytes()));
    Plan plan = Plans.of(definition.group().get(), aside);
    Press press = presses.of(Sources.folder(text.name(), aside));
    Dependencies dependencies = new Dependencies(definition, itself, present, aside);
    Pressing.Pressed pressed =
        new Pressing(plan, press, dependencies, order, folder).press(remembered.outOfDate());
    if (remembered.packIsOutOfDate()) {
      pressed = pressed.and(new PackPressing(plan, press, dependencies, order).pressed());
    }
    return written(turn, memory, remembered, pressed, aside);
  }

  private GroupOutcome written(
      Turn turn, Memory memory, Remembered remembered, Pressing.Pressed pressed, Talk aside)
      throws CannotWrite, Failure {
    Renewal renewal = new Renewal(folder, memory, order.force());
    Optional<Diagnostic> taken =
        rival(turn, renewal, pressed, aside).map(turn::withNamesake).flatMap(Turn::taken);
    if (taken.isPresent()) {
      return sameName(turn, taken.get(), aside);
    }
    Renewal.Result result =
        order.dryRun()
            ? renewal.preview(pressed.ready(), pressed.others(), known)
            : renewal.write(pressed.ready(), pressed.others(), known);
    List<Path> kept = new ArrayList<>(remembered.changedByHand());
    kept.addAll(result.kept());
    kept.forEach(file -> tellKept(file, aside));
    if (order.dryRun()) {
      expected.add(renewal.after());
      result.written().forEach(file -> tell("commands.make.would", file, aside));
    } else if (order.verbose()) {
      result.written().forEach(file -> tell("commands.wrote", file, aside));
    }
    int unchanged = result.unchanged().size() + remembered.upToDate().size();
    return GroupOutcome.of(turn, result.written(), unchanged, kept);
  }

  /// Another group of the same name whose papers were made in an earlier run.
  private static Optional<String> rival(
      Turn turn, Renewal renewal, Pressing.Pressed pressed, Talk aside) {
    return renewal.rivals(pressed.ready()).stream()
        .map(source -> new Found(MaterialCommand.shortened(source, aside), source))
        .filter(found -> Turns.turn(found, aside).id().equals(turn.id()))
        .map(Found::name)
        .findFirst();
  }

  private void tell(String key, Path file, Talk aside) {
    aside.tell(said(key, file, aside));
  }

  private void tellKept(Path file, Talk aside) {
    aside.tell(Fault.CHANGED_BY_HAND.noted(said("commands.make.kept", file, aside), aside));
  }

  private String said(String key, Path file, Talk aside) {
    String name = MaterialCommand.shortened(order.out().resolve(file), aside);
    return aside.say(key, Map.of("file", name));
  }

  private static GroupOutcome sameName(Turn turn, Diagnostic taken, Talk aside) throws Failure {
    Sources.Text text = Sources.text(turn.found(), aside);
    String file = turn.found().name();
    Definition definition =
        new Definition(
            file,
            new String(text.bytes(), StandardCharsets.UTF_8),
            Optional.empty(),
            Optional.empty(),
            List.of(taken),
            Map.of(),
            Map.of(),
            Map.of(),
            Definition.Beside.NOTHING);
    return wrong(turn, definition, List.of(taken), aside);
  }

  private static GroupOutcome wrong(
      Turn turn, Definition definition, List<Diagnostic> problems, Talk aside) {
    Report report = new Report(definition, aside);
    report.print(problems);
    List<Wrong> wrong =
        problems.stream()
            .map(it ->
                new Wrong(
                    it.id(),
                    it.position().file(),
                    it.position().line(),
                    it.position().column(),
                    report.sentence(it)))
            .toList();
    return GroupOutcome.failed(turn, wrong, Exit.WRONG);
  }
}
