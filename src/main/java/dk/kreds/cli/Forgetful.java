package dk.kreds.cli;

import dk.kreds.definition.DefinitionReader;
import dk.kreds.definition.edit.Sheet;
import dk.kreds.group.Group;
import dk.kreds.group.Participant;
import dk.kreds.output.Backup;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Folder;
import dk.kreds.output.Forgetting;
import dk.kreds.output.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/// Says what will be forgotten, and forgets it: the texts first, with a backup until they have been
/// read back, then the papers, which can be made again.
///
/// @param loose papers of single commands
/// @param out the output folder, which need not be there
record Forgetful(
    Known known,
    Oblivion oblivion,
    List<Participant> gone,
    List<Path> loose,
    Path out,
    ParseResult arguments,
    Talk talk) {

  void tell() {
    String file = Told.shown(known.text().name());
    talk.tell(talk.say("forget.will", Map.of("count", gone.size(), "file", file)));
    known
        .beside()
        .ifPresent(list ->
            talk.tell(
                talk.say(
                    oblivion.list().isPresent() ? "forget.list" : "forget.whole-list",
                    Map.of("file", Told.shown(list.name())))));
    Forgetting papers = papers(Folder.look(out));
    List<Path> all =
        Stream.concat(papers.papers().stream().map(out::resolve), loose.stream()).toList();
    if (!all.isEmpty()) {
      talk.tell(talk.say("forget.papers"));
      all.forEach(paper -> talk.tell("  " + shown(paper)));
    }
    papers
        .others()
        .forEach(other ->
            talk.warn(
                Fault.LEFT_LYING.noted(
                    talk.say("forget.other", Map.of("file", shown(out.resolve(other)))), talk)));
    papers
        .orphans()
        .forEach(folder ->
            talk.warn(
                Fault.LEFT_LYING.noted(
                    talk.say("forget.orphan", Map.of("folder", shown(out.resolve(folder)))),
                    talk)));
    talk.tell(
        talk.say(
            "forget.stays",
            Map.of(
                "people", oblivion.counted().people(),
                "attendances", oblivion.counted().attendances())));
    traces().forEach(talk::warn);
    talk.tell(talk.say("forget.final"));
  }

  /// Where a name stands that is nobody's entry in the list.
  private List<String> traces() {
    List<String> told = new ArrayList<>();
    trace(known.text().name(), oblivion.definition(), told);
    oblivion
        .list()
        .ifPresent(list -> trace(known.beside().map(Known.Beside::name).orElse(""), list, told));
    return told;
  }

  private void trace(String name, Sheet sheet, List<String> told) {
    SortedSet<Integer> lines = Oblivion.traces(sheet, gone);
    if (!lines.isEmpty()) {
      String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
      told.add(
          Fault.NAMED_ELSEWHERE.noted(
              talk.say("forget.trace", Map.of("file", Told.shown(name), "lines", numbers)), talk));
    }
  }

  int forget() throws Failure, CannotWrite {
    write();
    if (Files.isDirectory(out)) {
      try (Folder folder = Folder.open(out)) {
        papers(folder).forget();
      }
    }
    for (Path paper : loose) {
      Output.remove(paper);
    }
    talk.tell(talk.say("forget.done", Map.of("file", Told.shown(known.text().name()))));
    talk.tell(talk.say("forget.copies"));
    return traces().isEmpty() ? Exit.DONE : Exit.WRONG;
  }

  private void write() throws Failure, CannotWrite {
    Optional<byte[]> list = list();
    boolean isDone = false;
    Optional<Known.Beside> beside = known.beside();
    try (Backup definition = Backup.of(known.file(), known.text().bytes());
        Backup people =
            beside.isPresent()
                ? Backup.of(beside.get().file(), beside.get().bytes())
                : Backup.none()) {
      Output.edit(known.file(), oblivion.definition().bytes());
      if (beside.isPresent() && list.isPresent()) {
        Output.edit(beside.get().file(), list.get());
      }
      isDone = isRead();
      if (isDone) {
        definition.succeeded();
        people.succeeded();
      }
    } catch (IOException unreadable) {
      isDone = false;
    }
    if (!isDone) {
      throw Failure.of(
          Fault.CANNOT_EDIT,
          talk.say("forget.failed", Map.of("file", Told.shown(known.text().name()))),
          talk);
    }
    if (beside.isPresent() && list.isEmpty()) {
      Output.remove(beside.get().file());
    }
  }

  /// The new list as it will lie on the disk.
  private Optional<byte[]> list() throws Failure {
    Optional<Sheet> list = oblivion.list();
    if (list.isEmpty() || known.beside().isEmpty()) {
      return Optional.empty();
    }
    Known.Beside beside = known.beside().get();
    byte[] clear = list.get().bytes();
    return Optional.of(
        beside.isSealed()
            ? SealWay.again(beside.bytes(), arguments, talk).sealing().seal(clear)
            : clear);
  }

  /// Whether the disk now says what was meant: the others, the numbers, and all else as before.
  private boolean isRead() throws IOException {
    Optional<Group> now =
        DefinitionReader.read(
                known.text().name(),
                Files.readAllBytes(known.file()),
                Sources.folder(known.text().name(), talk),
                known.text().usualId(),
                talk.keyring())
            .group();
    Group before = known.group();
    // two may be alike in all that is known of them
    Set<Participant> forgotten = Collections.newSetFromMap(new IdentityHashMap<>());
    forgotten.addAll(gone);
    List<Participant> rest = new ArrayList<>(before.participants().people());
    rest.removeIf(forgotten::contains);
    return now.filter(group ->
            group.participants().people().equals(rest)
                && group.participants().counted().equals(oblivion.counted())
                && group.profile().equals(before.profile())
                && group.leaders().equals(before.leaders())
                && group.themes().equals(before.themes()))
        .isPresent();
  }

  private Forgetting papers(Folder folder) {
    return new Forgetting(folder, known.file());
  }

  private String shown(Path file) {
    return MaterialCommand.shortened(file, talk);
  }
}
