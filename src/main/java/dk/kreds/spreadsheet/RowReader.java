package dk.kreds.spreadsheet;

import dk.kreds.definition.Values;
import dk.kreds.starter.Answers;
import dk.kreds.starter.Judged;
import dk.kreds.starter.Question;
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

  private final Map<Column, String> wrong = new EnumMap<>(Column.class);
  private Answers answers;

  private RowReader(Answers before) {
    this.answers = before;
  }

  /// What came of a row.
  ///
  /// @param answers for the definition; they are whole where nothing is wrong
  /// @param wrong why a cell cannot be used
  public record Read(Answers answers, Map<Column, String> wrong) {
    public Read {
      wrong = Map.copyOf(wrong);
    }
  }

  /// @param before what holds for all rows
  public static Read read(Row row, Answers before) {
    RowReader reader = new RowReader(before);
    reader.answer(Question.LANGUAGE, Column.LANGUAGE, row.cell(Column.LANGUAGE));
    reader.answer(Question.KIND, Column.KIND, row.cell(Column.KIND));
    for (Column needed : NEEDED) {
      if (row.cell(needed).isEmpty()) {
        reader.wrong.put(needed, reader.answers.language().say("import.missing"));
      }
    }
    reader.answer(Question.NAME, Column.NAME, row.cell(Column.NAME));
    reader.answer(Question.AUDIENCE, Column.AUDIENCE, row.cell(Column.AUDIENCE));
    reader.answer(Question.STARTS, Column.STARTS, row.cell(Column.STARTS));
    reader.answer(Question.TIME, Column.TIME, row.cell(Column.TIME));
    reader.answer(Question.EVERY, Column.EVERY, row.cell(Column.EVERY));
    reader.answer(Question.MEETINGS, Column.MEETINGS, row.cell(Column.MEETINGS));
    reader.answer(Question.PLACE, Column.PLACE, place(row));
    reader.contact(row);
    return new Read(reader.answers, reader.wrong);
  }

  private void answer(Question question, Column column, Optional<String> cell) {
    cell.ifPresent(text -> {
      Judged judged = Judged.of(answers, question, text);
      judged
          .answers()
          .ifPresentOrElse(more -> answers = more, () -> wrong.put(column, judged.why()));
    });
  }

  /// The first comma parts a place from its address.
  private static Optional<String> place(Row row) {
    return row.cell(Column.PLACE)
        .map(place ->
            row.cell(Column.ADDRESS)
                .map(address -> place.replace(",", "") + ", " + address)
                .orElse(place));
  }

  /// Each by itself first, so that a mistake is told at its own cell.
  private void contact(Row row) {
    Optional<String> name = row.cell(Column.CONTACT);
    judge(row, Column.PHONE, "contact.phone");
    judge(row, Column.EMAIL, "contact.email");
    if (name.isPresent() && !wrong.containsKey(Column.PHONE) && !wrong.containsKey(Column.EMAIL)) {
      String whole =
          Stream.of(name, row.cell(Column.PHONE), row.cell(Column.EMAIL))
              .flatMap(Optional::stream)
              .collect(Collectors.joining(" "));
      answer(Question.CONTACT, Column.CONTACT, Optional.of(whole));
    }
  }

  private void judge(Row row, Column column, String path) {
    Language language = answers.language();
    row.cell(column).stream()
        .flatMap(text -> new Values(language.tag(), answers.folder()).problems(path, text).stream())
        .findFirst()
        .map(problem -> "problems." + problem.id())
        .ifPresent(key -> wrong.put(column, language.say(key) + " " + language.say(key + ".hint")));
  }
}
