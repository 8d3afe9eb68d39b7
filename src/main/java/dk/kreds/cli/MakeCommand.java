package dk.kreds.cli;

import dk.kreds.batch.Shard;
import dk.kreds.diagnostic.Nearest;
import dk.kreds.document.Audience;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds make FILE… -o DIR`: every material of every group, in every format. One bad definition
/// never stops the others, and what has not changed is not made again.
final class MakeCommand implements Command {
  private static final String ONLY = "--only";
  private static final String AUDIENCE = "--audience";
  private static final String SINCE = "--since";
  private static final String JOBS = "--jobs";
  private static final String SHARD = "--shard";
  private static final String PRUNE = "--prune";
  private static final String FORCE = "--force";
  private static final String WATCH = "--watch";
  private static final String DRY_RUN = "--dry-run";
  private static final String JSON = "--json";
  private static final String PRINT_PACK = "--print-pack";
  private static final String DUPLEX = "--duplex";
  private static final String VERBOSE = "--verbose";
  private static final int MOST_JOBS = 256;

  private final Renderer renderer = new Renderer(new TemplateFolders(List.of()));

  @Override
  public String name() {
    return "make";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.definitions(talk, "commands.option.batch"))
        .addOption(Options.text(talk, "folder", "-o", Options.OUTPUT))
        .addOption(Options.text(talk, "only", ONLY))
        .addOption(Options.text(talk, "for", AUDIENCE))
        .addOption(Options.text(talk, "since", SINCE))
        .addOption(Options.text(talk, "shard", SHARD))
        .addOption(Options.text(talk, "jobs", "-j", JOBS))
        .addOption(Options.templates(talk))
        .addOption(Options.largePrint(talk))
        .addOption(Options.switched(talk, "print.option.pack", PRINT_PACK))
        .addOption(Options.switched(talk, "print.option.duplex", DUPLEX))
        .addOption(Options.flag(talk, "watch", WATCH))
        .addOption(Options.flag(talk, "prune", PRUNE))
        .addOption(Options.flag(talk, "force", FORCE))
        .addOption(Options.flag(talk, "dry-run", DRY_RUN))
        .addOption(Options.flag(talk, "json-report", JSON))
        .addOption(Options.switched(talk, "make.option.verbose", "-v", VERBOSE))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    talk.prepareForTheWorst();
    Order order = order(arguments, talk);
    if (order.audiences().equals(Set.of(Audience.PUBLIC))) {
      talk.canDoWithoutPeople();
    }
    Presses presses = new Presses(order.templates(), new Press(renderer, order.largePrint(), talk));
    Options.refuseTogether(WATCH, JSON, arguments, talk);
    if (names(arguments).contains("-")) {
      Options.refuseBeside("-", WATCH, arguments, talk); // it comes but once
    }
    if (arguments.hasMatchedOption(WATCH)) {
      return new Watch(batch(arguments, order, Optional.empty(), talk), presses, talk).run();
    }
    if (!arguments.hasMatchedOption(JSON)) {
      return made(batch(arguments, order, Optional.empty(), talk), presses, talk);
    }
    try (MakeJson json = new MakeJson(talk.surroundings().out())) {
      return made(batch(arguments, order, Optional.of(json), talk), presses, talk);
    }
  }

  private static int made(Batch batch, Presses presses, Talk talk) throws Failure {
    Tally tally = batch.run(presses);
    talk.tell(tally.told(batch.order(), talk));
    return tally.exit();
  }

  private static Batch batch(ParseResult arguments, Order order, Optional<MakeJson> json, Talk talk)
      throws Failure {
    return new Batch(
        names(arguments),
        order,
        said(arguments, SHARD)
            .map(text -> Shard.parse(text))
            .orElse(Optional.of(Shard.WHOLE))
            .orElseThrow(() -> wrong(SHARD, arguments, talk)),
        jobs(arguments, talk),
        json,
        talk);
  }

  private static List<String> names(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, List.of());
  }

  private static Order order(ParseResult arguments, Talk talk) throws Failure {
    Path here = talk.surroundings().folder().toAbsolutePath();
    return new Order(
        here.resolve(arguments.<String>matchedOptionValue(Options.OUTPUT, "out")),
        Sources.templates(arguments, talk),
        Options.isLarge(arguments),
        papers(arguments, talk),
        audiences(arguments, talk),
        since(arguments, talk),
        arguments.hasMatchedOption(DRY_RUN),
        arguments.hasMatchedOption(FORCE),
        arguments.hasMatchedOption(PRUNE),
        arguments.hasMatchedOption(VERBOSE),
        pack(arguments));
  }

  private static Pack pack(ParseResult arguments) {
    if (arguments.hasMatchedOption(DUPLEX)) {
      return Pack.DUPLEX;
    }
    return arguments.hasMatchedOption(PRINT_PACK) ? Pack.SINGLE : Pack.NONE;
  }

  private static List<Asked> papers(ParseResult arguments, Talk talk) throws Failure {
    List<Asked> all = Asked.everything();
    if (said(arguments, ONLY).isEmpty()) {
      return all;
    }
    List<Asked> papers = new ArrayList<>();
    for (String word : words(arguments, ONLY)) {
      List<Asked> called = all.stream().filter(asked -> asked.isCalled(word)).toList();
      if (called.isEmpty()) {
        List<String> names = all.stream().map(asked -> asked.material().name()).distinct().toList();
        Stream<String> keys = all.stream().map(Asked::key);
        throw notOneOf(word, names, Stream.concat(names.stream(), keys).toList(), talk);
      }
      papers.addAll(called);
    }
    return papers.stream().distinct().toList();
  }

  private static Set<Audience> audiences(ParseResult arguments, Talk talk) throws Failure {
    List<String> names =
        Stream.of(Audience.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    for (String word : words(arguments, AUDIENCE)) {
      if (!names.contains(word)) {
        throw notOneOf(word, names, names, talk);
      }
      audiences.add(Audience.valueOf(word.toUpperCase(Locale.ROOT)));
    }
    return audiences.isEmpty() ? EnumSet.allOf(Audience.class) : audiences;
  }

  private static Optional<LocalDate> since(ParseResult arguments, Talk talk) throws Failure {
    try {
      return said(arguments, SINCE).map(LocalDate::parse);
    } catch (DateTimeParseException noDate) {
      throw wrong(SINCE, arguments, talk);
    }
  }

  // one more than cores: while one waits for the disk, the others print
  private static int jobs(ParseResult arguments, Talk talk) throws Failure {
    try {
      int jobs =
          said(arguments, JOBS)
              .map(Integer::parseInt)
              .orElseGet(() -> Runtime.getRuntime().availableProcessors() + 1);
      if (jobs >= 1 && jobs <= MOST_JOBS) {
        return jobs;
      }
    } catch (NumberFormatException noNumber) {
      // as one that is too large
    }
    throw wrong(JOBS, arguments, talk);
  }

  private static Optional<String> said(ParseResult arguments, String option) {
    return Optional.ofNullable(arguments.matchedOptionValue(option, null));
  }

  /// A comma too many is no word; commas alone are one that nothing is called.
  private static List<String> words(ParseResult arguments, String option) {
    List<String> words =
        said(arguments, option).stream()
            .flatMap(text -> Stream.of(text.split(",", -1)))
            .map(String::strip)
            .toList();
    List<String> named = words.stream().filter(word -> !word.isEmpty()).toList();
    return named.isEmpty() ? words : named;
  }

  private static Failure wrong(String option, ParseResult arguments, Talk talk) {
    return Options.unfit(option, said(arguments, option).orElse(""), talk);
  }

  /// @param words those to choose from
  /// @param known the same, and what else is taken for one of them
  private static Failure notOneOf(
      String word, List<String> words, Collection<String> known, Talk talk) {
    String shown = Told.shown(word);
    String told =
        Nearest.to(word, known)
            .map(near ->
                talk.say("commands.make.not-one-of.near", Map.of("text", shown, "near", near)))
            .orElseGet(
                () -> talk.say("commands.make.not-one-of", Map.of("text", shown, "words", words)));
    return Failure.of(Fault.BAD_VALUE, told, talk);
  }
}
