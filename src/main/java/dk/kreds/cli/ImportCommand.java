package dk.kreds.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.definition.Values;
import dk.kreds.output.Access;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Output;
import dk.kreds.output.Slug;
import dk.kreds.spreadsheet.Column;
import dk.kreds.spreadsheet.Row;
import dk.kreds.spreadsheet.RowReader;
import dk.kreds.spreadsheet.Sheet;
import dk.kreds.starter.Answers;
import dk.kreds.starter.Question;
import dk.kreds.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `kreds import groups.csv -o DIR`: a definition for each row of a spreadsheet. A row with a
/// mistake is told by its number and its column, and never stops the others.
final class ImportCommand implements Command {
  private static final String TEMPLATE = "--template";
  private static final String FORCE = "--force";
  private static final String ENDING = ".yaml";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public CommandSpec spec(Talk talk) {
    return Options.command(name())
        .addPositional(Options.optionalFile(talk, "commands.option.csv"))
        .addOption(Options.value(talk, "folder", "import-folder", "-o", Options.OUTPUT))
        .addOption(Options.language(talk))
        .addOption(Options.flag(talk, "template", TEMPLATE))
        .addOption(Options.flag(talk, "import-force", FORCE))
        .addOption(Options.quiet(talk));
  }

  @Override
  public int run(ParseResult arguments, Talk talk) throws Failure {
    Language language = Options.language(arguments, talk).orElse(talk.language());
    if (arguments.hasMatchedOption(TEMPLATE)) {
      talk.surroundings().out().print(heading(language));
      return Exit.DONE;
    }
    Optional<String> name = Optional.ofNullable(arguments.matchedPositionalValue(0, null));
    String file = name.orElseThrow(() -> Failure.of(Fault.MISSING, which(talk), talk));
    Path folder =
        talk.surroundings()
            .folder()
            .toAbsolutePath()
            .resolve(arguments.<String>matchedOptionValue(Options.OUTPUT, "groups"));
    Sheet sheet = Sheet.read(Sources.whole(file, talk));
    checkHeading(file, sheet, talk);
    Import rows = new Import(file, sheet, folder, arguments.hasMatchedOption(FORCE), talk);
    return rows.all(language);
  }

  private static String which(Talk talk) {
    Map<String, String> argument = Map.of("argument", talk.say("commands.label.file"));
    return String.join(
        "\n",
        talk.say("commands.usage.missing", argument),
        talk.say("import.which"),
        talk.say("commands.usage.help", Map.of("name", "import")));
  }

  /// With semicolons, which spreadsheet programs of the North expect, and a mark that tells them
  /// that it is UTF-8.
  private static String heading(Language language) {
    return Stream.of(Column.values())
        .map(column -> column.heading(language))
        .collect(Collectors.joining(";", "\uFEFF", "\r\n"));
  }

  private static void checkHeading(String file, Sheet sheet, Talk talk) throws Failure {
    if (sheet.guessed()) {
      talk.warn(
          Fault.LETTERS_GUESSED.noted(
              talk.say("import.guessed", Map.of("file", Told.shown(file))), talk));
    }
    if (!sheet.letters().containsKey(Column.NAME)) {
      throw Failure.of(
          Fault.ROW_NOT_READ,
          talk.say(
              "import.no-heading",
              Map.of("file", Told.shown(file), "heading", Column.NAME.heading(talk.language()))),
          talk);
    }
    sheet
        .unknown()
        .forEach(heading ->
            talk.tell(
                Fault.ROW_NOT_READ.noted(
                    talk.say("import.unknown", Map.of("heading", Told.shown(heading))), talk)));
    sheet
        .doubled()
        .forEach(twice ->
            talk.warn(
                Fault.ROW_NOT_READ.noted(
                    talk.say(
                        "import.doubled",
                        Map.of(
                            "heading", twice.column().heading(talk.language()),
                            "first", letter(sheet, twice.column()),
                            "letter", twice.letter())),
                    talk)));
  }

  private static String letter(Sheet sheet, Column column) {
    return sheet.letters().getOrDefault(column, "–");
  }

  /// The rows of one file.
  private static final class Import {
    private final String file;
    private final Sheet sheet;
    private final Path folder;
    private final boolean force;
    private final Talk talk;
    private final Map<String, Integer> taken = new HashMap<>();
    private int written;
    private int wrong;

    Import(String file, Sheet sheet, Path folder, boolean force, Talk talk) {
      this.file = file;
      this.sheet = sheet;
      this.folder = folder;
      this.force = force;
      this.talk = talk;
    }

    int all(Language language) throws Failure {
      LocalDate today =
          LocalDate.now(
              talk.surroundings().clock().withZone(new Values(language.tag(), folder).zone()));
      Answers nothing = new Answers(today, folder, language, Map.of());
      for (Row row : sheet.rows()) {
        RowReader.Read read = RowReader.read(row, nothing, talk.language());
        if (read.wrong().isEmpty()) {
          write(row, read);
        } else {
          wrong++;
          new TreeMap<>(read.wrong()).forEach((column, why) -> tell(row, column, why));
        }
      }
      sheet
          .broken()
          .ifPresent(line -> {
            wrong++;
            talk.warn(
                Fault.ROW_NOT_READ.told(
                    talk.say("import.broken", Map.of("file", Told.shown(file), "line", line)),
                    talk));
          });
      talk.tell(
          talk.say(
              "import.done",
              Map.of(
                  "written", written,
                  "wrong", wrong,
                  "folder", Told.shown(MaterialCommand.shortened(folder, talk)))));
      return wrong == 0 ? Exit.DONE : Exit.WRONG;
    }

    private void write(Row row, RowReader.Read read) throws Failure {
      String name = Slug.of(read.answers().value(Question.NAME)) + ENDING;
      Path target = folder.resolve(name);
      Optional<Integer> before = Optional.ofNullable(taken.putIfAbsent(name, row.number()));
      if (before.isPresent() || (Files.exists(target) && !force)) {
        wrong++;
        String why =
            before
                .map(number -> talk.say("import.twice", Map.of("row", number)))
                .orElseGet(() -> talk.say("import.exists", Map.of("file", name)));
        tell(row, Column.NAME, why);
        return;
      }
      try {
        Output.write(target, read.definition().getBytes(UTF_8), Access.EVERYBODY);
        written++;
      } catch (CannotWrite problem) {
        throw Failure.of(problem, talk);
      }
    }

    private void tell(Row row, Column wrong, String why) {
      // without a column for phones, a number is written beside the name
      boolean isBeside = wrong == Column.PHONE && !sheet.letters().containsKey(wrong);
      Column column = isBeside ? Column.CONTACT : wrong;
      String sentence =
          talk.say(
              "import.wrong",
              Map.of(
                  "file", Told.shown(file),
                  "row", row.number(),
                  "letter", letter(sheet, column),
                  "column", column.heading(talk.language()),
                  "why", why));
      talk.warn(Fault.ROW_NOT_READ.told(sentence, talk));
    }
  }
}
