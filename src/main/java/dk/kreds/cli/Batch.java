package dk.kreds.cli;

import dk.kreds.batch.Crew;
import dk.kreds.batch.DefinitionFiles;
import dk.kreds.batch.Found;
import dk.kreds.batch.Shard;
import dk.kreds.batch.Workers;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Folder;
import dk.kreds.output.Memories;
import dk.kreds.output.Memory;
import dk.kreds.output.Tidying;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One run over all definitions that a command line names.
///
/// @param names files, folders and patterns
/// @param jobs how many threads
/// @param json where to report for programs
record Batch(
    List<String> names, Order order, Shard shard, int jobs, Optional<MakeJson> json, Talk talk) {

  /// What a run has to hand.
  private record Hands(Folder folder, Tally tally, Progress progress) {}

  Tally run(Presses presses) throws Failure {
    DefinitionFiles.All all = DefinitionFiles.in(names, talk.surroundings().folder(), order.out());
    if (all.files().isEmpty()) {
      throw Failure.of(Fault.NO_FILE, nothing(all.empty().getFirst()), talk);
    }
    Tally tally = new Tally();
    all.empty()
        .forEach(name -> {
          talk.warn(Fault.NO_FILE.told(nothing(name), talk));
          tally.nothing(Exit.CANNOT);
        });
    List<Turn> turns =
        Turns.of(all.files(), talk).stream().filter(turn -> shard.has(turn.id())).toList();
    boolean watched = !talk.isQuiet() && talk.surroundings().isTerminal();
    Progress progress = new Progress(talk, watched, turns.size());
    try (Folder folder = open()) {
      Collection<Memory> expected = make(turns, presses, new Hands(folder, tally, progress));
      tidy(folder, expected, tally);
    } catch (GroupMaker.Stopped stopped) {
      progress.clear();
      throw Failure.of(stopped.problem(), talk);
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    } catch (InterruptedException stopped) {
      progress.clear();
      throw Failure.of(Fault.STOPPED, talk.say("commands.make.stopped"), talk);
    }
    return tally;
  }

  /// Every folder in which a change can matter to what is made.
  Set<Path> folders() {
    Path here = talk.surroundings().folder().toAbsolutePath();
    Set<Path> folders = new TreeSet<>();
    folders.addAll(DefinitionFiles.folders(names, here, order.out()));
    order.templates().ifPresent(folders::add);
    Folder folder = Folder.look(order.out());
    Present present = new Present(folder, order, talk.surroundings().clock());
    Memories memories = new Memories(folder);
    for (Found found : DefinitionFiles.in(names, here, order.out()).files()) {
      folders.add(found.file().resolveSibling(""));
      folders.add(found.file().resolveSibling(Press.BESIDE));
      memories.of(memories.name(found.file())).papers().values().stream()
          .flatMap(paper -> paper.conditions().stream())
          .flatMap(condition -> present.file(condition).stream())
          .forEach(file -> folders.add(file.resolveSibling("")));
    }
    return folders;
  }

  private Folder open() throws CannotWrite {
    return order.dryRun()
        ? Folder.look(order.out())
        : Folder.open(order.out(), () -> talk.tell(talk.say("commands.make.waiting")));
  }

  /// @return what would be remembered, where nothing is to be written
  private Collection<Memory> make(List<Turn> turns, Presses presses, Hands hands)
      throws InterruptedException {
    json.ifPresent(MakeJson::begin);
    Present present = new Present(hands.folder, order, talk.surroundings().clock());
    GroupMaker maker = new GroupMaker(hands.folder, order, presses, present, talk);
    Workers.inOrder(
        turns,
        Crew.growingTo(jobs),
        maker::make,
        outcome -> {
          hands.tally.count(outcome);
          if (!outcome.told().isEmpty()) {
            hands.progress.clear();
            talk.pass(outcome.told());
          }
          json.ifPresent(it -> it.group(outcome));
          hands.progress.show(hands.tally);
        });
    hands.progress.clear();
    return maker.expected();
  }

  private String nothing(String name) {
    return talk.say("commands.make.nothing", Map.of("file", Told.shown(name)));
  }

  /// Not where something could not be read: a disk that is not there must not empty the folder.
  private void tidy(Folder folder, Collection<Memory> expected, Tally tally) throws CannotWrite {
    Tidying.Result result =
        order.prune() && tally.exit() < Exit.CANNOT
            ? tidied(new Tidying(folder, order.force()), expected)
            : new Tidying.Result(List.of(), List.of());
    String key = order.dryRun() ? "commands.make.would-remove" : "commands.make.removed";
    result.removed().forEach(file -> talk.tell(said(key, file)));
    result
        .kept()
        .forEach(
            file -> talk.tell(Fault.CHANGED_BY_HAND.noted(said("commands.make.kept", file), talk)));
    json.ifPresent(it -> it.summary(tally, result.removed()));
  }

  private Tidying.Result tidied(Tidying tidying, Collection<Memory> expected) throws CannotWrite {
    return order.dryRun() ? tidying.preview(expected) : tidying.tidy();
  }

  private String said(String key, Path file) {
    String name = MaterialCommand.shortened(order.out().resolve(file), talk);
    return talk.say(key, Map.of("file", name));
  }
}
