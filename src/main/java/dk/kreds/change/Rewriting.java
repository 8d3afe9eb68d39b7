package dk.kreds.change;

import dk.kreds.definition.edit.CannotEdit;
import dk.kreds.definition.edit.Sheet;
import dk.kreds.definition.edit.Value;
import dk.kreds.definition.edit.Value.Fields;
import dk.kreds.definition.edit.Value.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Writes a change into a definition.
///
/// @param meant which meeting
public record Rewriting(Meant.Found meant, Wish wish) {
  private static final String UPDATED = "updated";
  private static final String CANCELLED = "cancelled";

  /// @param today the day that people are told of the change, where the definition keeps that day
  public Sheet of(Sheet sheet, LocalDate today) throws CannotEdit {
    Sheet changed =
        switch (wish.kind()) {
          case CHANGE -> changed(sheet);
          case CANCEL -> cancelled(sheet);
          case UNDO -> undone(sheet);
        };
    // dates written as 2027-05-04 come one after the other as texts do
    return sheet
            .value(UPDATED)
            .filter(day -> day instanceof Text text && text.text().compareTo(today.toString()) < 0)
            .isPresent()
        ? changed.with(List.of(UPDATED), Value.text(today.toString()))
        : changed;
  }

  /// Whether there is a change to take back.
  public boolean isChanged(Sheet sheet) {
    return at(sheet, meant.entry()).isPresent();
  }

  /// What was said before of the meeting and is not said anew stays.
  private Sheet changed(Sheet sheet) throws CannotEdit {
    Sheet changed = sheet;
    boolean isWritten = at(sheet, meant.entry()).filter(Fields.class::isInstance).isPresent();
    SequencedMap<String, String> texts = texts();
    if (!isWritten) {
      return sheet.with(meant.entry(), Value.flow(texts));
    }
    for (String key : texts.sequencedKeySet()) {
      List<String> path = Stream.concat(meant.entry().stream(), Stream.of(key)).toList();
      changed = changed.with(path, Value.text(texts.getOrDefault(key, "")));
    }
    return changed;
  }

  private SequencedMap<String, String> texts() {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    wish.to().ifPresent(date -> texts.put("date", date.toString()));
    wish.time().ifPresent(time -> texts.put("time", time));
    wish.place().ifPresent(place -> texts.put("place", place));
    wish.reason().ifPresent(reason -> texts.put("reason", reason));
    return texts;
  }

  private Sheet cancelled(Sheet sheet) throws CannotEdit {
    if (wish.reason().isEmpty()) {
      return sheet.with(meant.entry(), Value.text(CANCELLED));
    }
    SequencedMap<String, Value> told = new LinkedHashMap<>();
    told.put(CANCELLED, Value.yes());
    told.put("reason", Value.text(wish.reason().get()));
    return sheet.with(meant.entry(), Value.braces(told));
  }

  /// The last change takes the key of all changes with it.
  private Sheet undone(Sheet sheet) throws CannotEdit {
    boolean isLast =
        at(sheet, meant.path())
            .filter(changes -> changes instanceof Fields fields && fields.values().size() == 1)
            .isPresent();
    return sheet.without(isLast ? meant.path() : meant.entry());
  }

  private static Optional<Value> at(Sheet sheet, List<String> path) {
    return sheet.value(path.toArray(String[]::new));
  }
}
