package dk.kreds.change;

import dk.kreds.definition.edit.CannotEdit;
import dk.kreds.definition.edit.Sheet;
import dk.kreds.definition.edit.Value;
import dk.kreds.definition.edit.Value.Fields;
import dk.kreds.definition.edit.Value.Items;
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
public record Rewriting(Meant.There meant, Wish wish) {
  private static final String UPDATED = "updated";
  private static final String CANCELLED = "cancelled";
  private static final String EXTRA = "extra";
  private static final String REASON = "reason";

  /// What is said of a meeting once it is there, and goes when that is taken back.
  private static final List<String> LATER = List.of("date", CANCELLED, REASON);

  /// @param today the day that people are told of the change, where the definition keeps that day
  public Sheet of(Sheet sheet, LocalDate today) throws CannotEdit {
    Sheet changed =
        switch (wish.kind()) {
          case ADD -> sheet.with(meant.entry(), said(EXTRA, texts()));
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
      return sheet.with(meant.entry(), isExtra(sheet) ? said(EXTRA, texts) : Value.flow(texts));
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
    wish.reason().ifPresent(reason -> texts.put(REASON, reason));
    return texts;
  }

  private Sheet cancelled(Sheet sheet) throws CannotEdit {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    wish.reason().ifPresent(reason -> texts.put(REASON, reason));
    if (!isExtra(sheet)) {
      return sheet.with(meant.entry(), said(CANCELLED, texts));
    }
    SequencedMap<String, Value> told = asAdded(sheet);
    told.put(CANCELLED, Value.yes());
    texts.forEach((key, text) -> told.put(key, Value.text(text)));
    return sheet.with(meant.entry(), Value.braces(told));
  }

  /// The word alone where there is nothing else to say: `cancelled`, or `{cancelled: yes, reason:
  /// …}`.
  private static Value said(String word, SequencedMap<String, String> texts) {
    if (texts.isEmpty()) {
      return Value.text(word);
    }
    SequencedMap<String, Value> told = new LinkedHashMap<>();
    told.put(word, Value.yes());
    texts.forEach((key, text) -> told.put(key, Value.text(text)));
    return Value.braces(told);
  }

  private boolean isExtra(Sheet sheet) {
    return at(sheet, meant.entry())
        .filter(value ->
            switch (value) {
              case Text text -> text.text().equals(EXTRA);
              case Fields fields -> fields.values().containsKey(EXTRA);
              case Items _ -> false;
            })
        .isPresent();
  }

  /// An extra meeting without what has become of it since.
  private SequencedMap<String, Value> asAdded(Sheet sheet) {
    SequencedMap<String, Value> told = new LinkedHashMap<>();
    if (at(sheet, meant.entry()).orElseThrow() instanceof Fields fields) {
      told.putAll(fields.values());
    }
    told.put(EXTRA, Value.yes());
    told.keySet().removeAll(LATER);
    return told;
  }

  private boolean isAddedAndChanged(Sheet sheet) {
    return isExtra(sheet)
        && at(sheet, meant.entry()).orElseThrow() instanceof Fields fields
        && (fields.values().containsKey("date") || fields.values().containsKey(CANCELLED));
  }

  /// What has been changed about an extra meeting first, then the meeting itself. The last change
  /// takes the key of all changes with it.
  private Sheet undone(Sheet sheet) throws CannotEdit {
    if (isAddedAndChanged(sheet)) {
      SequencedMap<String, Value> added = asAdded(sheet);
      return sheet.with(meant.entry(), added.size() == 1 ? Value.text(EXTRA) : Value.braces(added));
    }
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
