package dk.kreds.cli;

import dk.kreds.batch.DefinitionFiles;
import dk.kreds.batch.Shard;
import dk.kreds.definition.Definition;
import dk.kreds.directory.Bookings;
import dk.kreds.directory.Gathered;
import dk.kreds.directory.HolidayMeetings;
import dk.kreds.directory.Offer;
import dk.kreds.directory.Origin;
import dk.kreds.directory.Share;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Planner;
import dk.kreds.seal.Opener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the definitions that a command line names, and takes of each what the directory needs. One
/// that is wrong is told and left out.
///
/// @param out a folder that is not looked into
/// @param halfYear a day of what the figures are for, where that is asked for
record Gathering(
    List<String> names, Path out, Shard shard, Optional<LocalDate> halfYear, Talk talk) {

  /// @param exit the worst that came of any file
  record Result(Gathered gathered, int exit) {}

  /// @param uncounted whether its people are in a sealed list to which there is no key
  private record One(Gathered gathered, String told, int exit, boolean uncounted) {
    static One wrong(String told, int exit) {
      return new One(Gathered.NOTHING, told, exit, false);
    }
  }

  Result gather() throws Failure {
    DefinitionFiles.All all = DefinitionFiles.in(names, talk.surroundings().folder(), out);
    int exit = all.empty().isEmpty() ? Exit.DONE : Exit.CANNOT;
    if (all.files().isEmpty()) {
      throw Failure.of(Fault.NO_FILE, nothing(all.empty().getFirst()), talk);
    }
    all.empty().forEach(name -> talk.warn(Fault.NO_FILE.told(nothing(name), talk)));
    List<Turn> turns =
        Turns.of(all.files(), talk).stream().filter(turn -> shard.has(turn.id())).toList();
    List<One> ones = new ArrayList<>();
    Surveys.inOrder(
        turns,
        this::one,
        one -> {
          talk.pass(one.told());
          ones.add(one);
        },
        talk);
    tellUncounted(ones.stream().filter(One::uncounted).toList().size());
    return new Result(
        Gathered.join(ones.stream().map(One::gathered).toList()),
        Math.max(exit, ones.stream().mapToInt(One::exit).max().orElse(Exit.DONE)));
  }

  private void tellUncounted(int count) {
    if (count > 0) {
      talk.tell(talk.say("directory.sealed", Map.of("count", count)));
    }
  }

  private String nothing(String name) {
    return talk.say("commands.make.nothing", Map.of("file", Told.shown(name)));
  }

  private One one(Turn turn) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Talk aside = talk.aside(new PrintStream(messages, true, StandardCharsets.UTF_8));
    try {
      SealedLists lists = new SealedLists(aside.keyring());
      Definition definition = definition(turn, lists, aside);
      if (definition.group().isEmpty()) {
        new Report(definition, aside).print(definition.problems());
        return One.wrong(messages.toString(StandardCharsets.UTF_8), Exit.WRONG);
      }
      Plan plan = Plans.of(definition.group().get(), aside);
      Gathered gathered =
          gathered(plan, definition, share(plan, definition, !lists.leftAlone(), aside), aside);
      return new One(gathered, "", Exit.DONE, lists.leftAlone());
    } catch (Failure failure) {
      aside.warn(failure.told());
      return One.wrong(messages.toString(StandardCharsets.UTF_8), failure.exit());
    }
  }

  /// A group without end is counted in the half-year that is asked for, and not in the one that is
  /// planned.
  private Share share(Plan plan, Definition definition, boolean countable, Talk aside) {
    LocalDate today = Plans.today(plan.group(), aside);
    Plan counted = halfYear.map(day -> Planner.planAround(day, plan.group(), today)).orElse(plan);
    return Share.of(counted, Surveys.origin(plan, definition), countable);
  }

  private static Gathered gathered(Plan plan, Definition definition, Share share, Talk aside) {
    Origin origin = Surveys.origin(plan, definition);
    boolean listed = plan.group().profile().listed();
    return new Gathered(
        listed ? List.of(offer(plan, origin, aside)) : List.of(),
        new Gathered.Behind(
            List.of(new Bookings(plan, origin, definition.own()).diary()),
            HolidayMeetings.of(plan, origin, definition.own()).stream().toList(),
            List.of(share)));
  }

  private static Offer offer(Plan plan, Origin origin, Talk aside) {
    return Offer.of(plan.forPublic(), origin.id(), Plans.today(plan.group(), aside));
  }

  /// One of two groups of one name would take the other's page.
  private static Definition definition(Turn turn, Opener lists, Talk talk) throws Failure {
    Definition read = Sources.read(Turns.text(turn, talk), lists, talk);
    return turn.taken()
        .map(taken -> {
          return new Definition(
              read.file(),
              read.source(),
              read.language(),
              Optional.empty(),
              List.of(taken),
              read.places(),
              read.own(),
              read.others(),
              read.beside());
        })
        .orElse(read);
  }
}
