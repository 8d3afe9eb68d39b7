package dk.kreds.spreadsheet;

import dk.kreds.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a column of a spreadsheet can hold, in the order of a new one.
public enum Column {
  NAME,
  KIND,
  AUDIENCE,
  STARTS,
  TIME,
  EVERY,
  MEETINGS,
  PLACE,
  ADDRESS,
  CONTACT,
  PHONE,
  EMAIL,
  LANGUAGE;

  /// What it is called at the head of a spreadsheet.
  public String heading(Language language) {
    return names(language).getFirst();
  }

  /// The column with this heading, in whatever language that is.
  static Optional<Column> called(String heading) {
    String plain = heading.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(column ->
            column.name().toLowerCase(Locale.ROOT).equals(plain)
                || Language.known().stream()
                    .flatMap(tag -> column.names(Language.of(tag)).stream())
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(plain)))
        .findFirst();
  }

  private List<String> names(Language language) {
    return Stream.of(
            language.say("import.column." + name().toLowerCase(Locale.ROOT)).split(" / ", -1))
        .map(String::strip)
        .toList();
  }
}
