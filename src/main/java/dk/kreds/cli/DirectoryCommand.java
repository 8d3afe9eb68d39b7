package dk.kreds.cli;

import dk.kreds.batch.Shard;
import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Figures;
import dk.kreds.directory.Gathered;
import dk.kreds.directory.Offer;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Folder;
import dk.kreds.text.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds directory FILE… -o DIR`: all groups in one place, for those who look for one and for
/// those who coordinate. `--merge` joins the directories that several machines have made of parts.
final class DirectoryCommand implements Command {
  private static final String TITLE = "--title";
  private static final String BOOKLET = "--booklet";
  private static final String HALF_YEAR = "--half-year";
  private static final String MERGE = "--merge";
  private static final String DIFF = "--diff";
  private static final String SHARD = "--shard";
  private static final String EVERYTHING = "all";
  // Denmark and Norway have one time
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  @Override
  public String name() {
    return "directory";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, "commands.option.batch"))
        .addOption(Options.text(talk, "folder", "-o", Options.OUTPUT))
        .addOption(Options.text(talk, "title", TITLE))
        .addOption(Options.value(talk, "language", "site-language", Options.LANGUAGE))
        .addOption(Options.flag(talk, "booklet", BOOKLET))
        .addOption(Options.largePrint(talk))
        .addOption(Options.text(talk, "half-year", HALF_YEAR))
        .addOption(Gap.option(talk))
        .addOption(Options.flag(talk, "diff", DIFF))
        .addOption(Options.text(talk, "shard", SHARD))
        .addOption(Options.flag(talk, "merge", MERGE))
        .addOption(Options.templates(talk))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    talk.prepareForTheWorst();
    Path here = talk.surroundings().folder().toAbsolutePath();
    Path out = here.resolve(arguments.<String>matchedOptionValue(Options.OUTPUT, "out"));
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    Optional<String> halfYear = halfYear(arguments, talk);
    Options.refuseTogether(MERGE, SHARD, arguments, talk);
    Shard shard = shard(arguments, talk);
    Optional<Language> language = Options.language(arguments, talk);
    Gathering.Result result =
        arguments.hasMatchedOption(MERGE)
            ? new Gathering.Result(merged(names, here, talk), Exit.DONE)
            : new Gathering(names, out, shard, halfYear.flatMap(DirectoryCommand::firstDay), talk)
                .gather();
    Gathered gathered = result.gathered();
    if (gathered.behind().shares().isEmpty() && result.exit() != Exit.DONE) {
      throw Failure.of(
          Fault.NOTHING_OF_IT, result.exit(), talk.say("commands.directory.nobody"), talk);
    }
    if (result.exit() != Exit.DONE) {
      gathered = withEarlier(gathered, out, shard, talk);
    }
    refuseOthers(out, shard, talk);
    Catalogue catalogue = new Catalogue(gathered.offers());
    LocalDate today = LocalDate.now(talk.surroundings().clock().withZone(ZONE));
    Language own = language.orElseGet(() -> usual(catalogue, talk));
    DirectoryOrder order =
        new DirectoryOrder(
            own,
            Optional.<String>ofNullable(arguments.matchedOptionValue(TITLE, null))
                .orElseGet(() -> title(catalogue, own)),
            Sources.templates(arguments, talk),
            Gap.of(arguments, talk),
            Options.isLarge(arguments),
            arguments.hasMatchedOption(BOOKLET),
            halfYear.isPresent()
                ? halfYear.filter(it -> !it.equals(EVERYTHING))
                : Figures.usualHalfYear(gathered.behind().shares(), today),
            today,
            arguments.hasMatchedOption(DIFF),
            result.exit() == Exit.DONE);
    write(gathered, out, order, talk);
    return result.exit();
  }

  /// What could not be read stays as it was, or its meetings would be called off on every phone.
  private static Gathered withEarlier(Gathered now, Path out, Shard shard, Talk talk) {
    Gathered all =
        new DirectoryFiles(Folder.look(out))
            .gathered()
            .map(before -> now.completed(before, shard::has))
            .orElse(now);
    int count = all.ids().size() - now.ids().size();
    if (count > 0) {
      talk.tell(talk.say("directory.kept", Map.of("count", count)));
    }
    return all;
  }

  /// Neither somebody's own site nor the directory of other groups is written over.
  private static void refuseOthers(Path out, Shard shard, Talk talk) throws Failure {
    DirectoryFiles there = new DirectoryFiles(Folder.look(out));
    boolean foreign = there.isForeign();
    boolean others = !shard.equals(Shard.WHOLE) && there.holds(id -> !shard.has(id));
    if (foreign || others) {
      String key = foreign ? "directory.foreign" : "directory.others";
      throw Failure.of(
          Fault.IN_THE_WAY, talk.say(key, Map.of("folder", Told.shown(out.toString()))), talk);
    }
  }

  private static void write(Gathered gathered, Path out, DirectoryOrder order, Talk talk)
      throws Failure {
    try (Folder folder = Folder.open(out, () -> talk.tell(talk.say("commands.make.waiting")))) {
      DirectoryFiles files = new DirectoryFiles(folder);
      new DirectoryWriter(files, order, talk).write(gathered);
      talk.tell(
          talk.say(
              "commands.directory.done",
              Map.of(
                  "groups", gathered.offers().size(),
                  "written", files.written(),
                  "unchanged", files.unchanged(),
                  "folder", Told.shown(out.toString()))));
    } catch (CannotWrite problem) {
      throw Failure.of(problem, talk);
    }
  }

  /// Each group once, from the first folder that has it.
  private static Gathered merged(List<String> names, Path here, Talk talk) throws Failure {
    List<Gathered> parts = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (String name : names) {
      Gathered part =
          new DirectoryFiles(Folder.look(here.resolve(name)))
              .gathered()
              .orElseThrow(() ->
                  Failure.of(
                      Fault.NO_FILE,
                      talk.say("commands.directory.no-part", Map.of("folder", Told.shown(name))),
                      talk));
      Set<String> again = new HashSet<>();
      part.behind().shares().stream()
          .map(share -> share.group().id())
          .filter(id -> !known.add(id))
          .forEach(again::add);
      again.stream()
          .sorted()
          .forEach(id ->
              talk.warn(
                  Fault.NAMED_TWICE.noted(
                      talk.say("commands.directory.twice", Map.of("id", id)), talk)));
      parts.add(part.without(again));
    }
    return Gathered.join(parts);
  }

  private static Language usual(Catalogue catalogue, Talk talk) {
    return catalogue.language(Language.known()).map(Language::of).orElse(talk.language());
  }

  /// The association's name where there is but one.
  private static String title(Catalogue catalogue, Language language) {
    List<String> names =
        catalogue.offers().stream()
            .map(Offer::organisation)
            .flatMap(Optional::stream)
            .distinct()
            .limit(2)
            .toList();
    return names.size() == 1 ? names.getFirst() : language.say("directory.title");
  }

  private static Optional<LocalDate> firstDay(String halfYear) {
    return halfYear.equals(EVERYTHING)
        ? Optional.empty()
        : Optional.of(
            LocalDate.of(
                Integer.parseInt(halfYear.substring(0, 4)), halfYear.endsWith("1") ? 1 : 7, 1));
  }

  private static Optional<String> halfYear(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> said = Optional.ofNullable(arguments.matchedOptionValue(HALF_YEAR, null));
    if (said.isPresent() && !said.get().matches("\\d{4}-[12]|" + EVERYTHING)) {
      throw Options.unfit(HALF_YEAR, said.get(), talk);
    }
    return said;
  }

  private static Shard shard(ParseResult arguments, Talk talk) throws Failure {
    Optional<String> said = Optional.ofNullable(arguments.matchedOptionValue(SHARD, null));
    if (said.isEmpty()) {
      return Shard.WHOLE;
    }
    return Shard.parse(said.get()).orElseThrow(() -> Options.unfit(SHARD, said.get(), talk));
  }
}
