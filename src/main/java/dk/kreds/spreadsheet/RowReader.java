package dk.kreds.spreadsheet;

import dk.kreds.definition.Definition;
import dk.kreds.definition.Values;
import dk.kreds.starter.Answers;
import dk.kreds.starter.Judged;
import dk.kreds.starter.Question;
import dk.kreds.starter.StarterFile;
import dk.kreds.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Understands a row as `kreds new` understands answers: dates, hours and rhythms as people write
/// them. What a row leaves open is taken as it usually is.
public final class RowReader {
  private static final List<Column> NEEDED = List.of(Column.NAME, Column.STARTS);

  private final Judge judge;
  private final Language speaking;
  private final Map<Column, String> wrong = new EnumMap<>(Column.class);
  private Answers answers;

  private RowReader(Answers before, Judge judge, Language speaking) {
    this.answers = before;
    this.judge = judge;
    this.speaking = speaking;
  }

  /// How an answer is judged after those before it.
  private interface Judge {
    Judged of(Answers before, Question question, String typed, Language speaking);
  }

  /// What came of a row.
  ///
  /// @param answers for the definition; they are whole where nothing is wrong
  /// @param definition its text; empty where something is wrong
  /// @param wrong why a cell cannot be used
  public record Read(Answers answers, String definition, Map<Column, String> wrong) {
    public Read {
      wrong = Map.copyOf(wrong);
    }
  }

  /// A definition is read once, when all cells are understood by themselves. Only where that shows
  /// that they do not go together are they tried one after the other, to tell which.
  ///
  /// @param before what holds for all rows
  /// @param speaking the language of whoever reads what is wrong
  public static Read read(Row row, Answers before, Language speaking) {
    RowReader alone = new RowReader(before, Judged::alone, speaking);
    alone.all(row);
    if (alone.wrong.isEmpty()) {
      Definition definition = new StarterFile(alone.answers).definition();
      if (definition.problems().isEmpty()) {
        return new Read(alone.answers, definition.source(), Map.of());
      }
    }
    RowReader together = new RowReader(before, Judged::of, speaking);
    together.all(row);
    String text = together.wrong.isEmpty() ? new StarterFile(together.answers).text() : "";
    return new Read(together.answers, text, together.wrong);
  }

  private void all(Row row) {
    answer(Question.LANGUAGE, Column.LANGUAGE, row.cell(Column.LANGUAGE));
    answer(Question.KIND, Column.KIND, row.cell(Column.KIND));
    for (Column needed : NEEDED) {
      if (row.cell(needed).isEmpty()) {
        wrong.put(needed, speaking.say("import.missing"));
      }
    }
    answer(Question.NAME, Column.NAME, row.cell(Column.NAME));
    answer(Question.AUDIENCE, Column.AUDIENCE, row.cell(Column.AUDIENCE));
    answer(Question.STARTS, Column.STARTS, row.cell(Column.STARTS));
    answer(Question.TIME, Column.TIME, row.cell(Column.TIME));
    answer(Question.EVERY, Column.EVERY, row.cell(Column.EVERY));
    onRule();
    answer(Question.MEETINGS, Column.MEETINGS, row.cell(Column.MEETINGS));
    answer(Question.PLACE, Column.PLACE, place(row));
    contact(row);
  }

  private void answer(Question question, Column column, Optional<String> cell) {
    cell.ifPresent(text -> {
      Judged judged = judge.of(answers, question, text, speaking);
      judged
          .answers()
          .ifPresentOrElse(more -> answers = more, () -> wrong.put(column, judged.why()));
    });
  }

  /// Flyers would tell of another first date than the row does, without anybody having been asked.
  private void onRule() {
    if (!wrong.containsKey(Column.STARTS) && !wrong.containsKey(Column.EVERY)) {
      answers.startsOffRule(speaking).ifPresent(why -> wrong.put(Column.STARTS, why));
    }
  }

  /// Commas in a place are its own where the address has a cell of its own.
  private static Optional<String> place(Row row) {
    return row.cell(Column.PLACE)
        .map(place ->
            row.cell(Column.ADDRESS)
                .map(address ->
                    place.replace(";", ",") + (place.matches(".*[,;].*") ? "; " : ", ") + address)
                .orElse(place));
  }

  /// Each by itself first, so that a mistake is told at its own cell.
  private void contact(Row row) {
    Optional<String> name = row.cell(Column.CONTACT);
    judge(row, Column.PHONE, "contact.phone");
    judge(row, Column.EMAIL, "contact.email");
    if (name.isEmpty()) {
      // told where something stands: there need not be a column for names
      Stream.of(Column.PHONE, Column.EMAIL)
          .filter(column -> row.cell(column).isPresent())
          .findFirst()
          .ifPresent(column -> wrong.putIfAbsent(column, speaking.say("import.no-contact")));
    }
    if (name.isPresent() && !wrong.containsKey(Column.PHONE) && !wrong.containsKey(Column.EMAIL)) {
      String whole =
          Stream.of(name, row.cell(Column.PHONE), row.cell(Column.EMAIL))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" "));
      answer(Question.CONTACT, Column.CONTACT, Optional.of(whole));
      missingPhone(row, name.get());
    }
  }

  /// A name without a number is fine where it stands: the number is missing at its own place.
  private void missingPhone(Row row, String name) {
    if (row.cell(Column.PHONE).isEmpty()
        && row.cell(Column.EMAIL).isEmpty()
        && Judged.isOnlyName(name)
        && wrong.remove(Column.CONTACT) != null) {
      wrong.put(Column.PHONE, speaking.say("import.no-phone"));
    }
  }

  private void judge(Row row, Column column, String path) {
    row.cell(column).stream()
        .flatMap(text ->
            new Values(answers.language().tag(), answers.folder()).problems(path, text).stream())
        .findFirst()
        .map(problem -> "problems." + problem.id())
        .ifPresent(key -> wrong.put(column, speaking.say(key) + " " + speaking.say(key + ".hint")));
  }
}
