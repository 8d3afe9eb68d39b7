package dk.kreds.definition;

import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.diagnostic.Nearest;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.group.Visitor;
import dk.kreds.group.Visits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `visitors:`: who comes to some of the meetings, and to which: `every other`, `every third from
/// 2`, `first 3`, `1, 4, 7` or dates.
final class VisitorShape {
  private static final List<String> STEPS =
      List.of("every", "every other", "every third", "every fourth");

  private static final Pattern EVERY =
      Pattern.compile("(every(?: other| third| fourth)?)(?: from ([1-9]\\d{0,2}))?");
  private static final Pattern FIRST = Pattern.compile("first ([1-9]\\d{0,2})");
  private static final Pattern BETWEEN =
      Pattern.compile("([1-9]\\d{0,2})(?: ?[-–] ?([1-9]\\d{0,2}))?");

  private static final String PHRASE =
      "(?:[Ee]very(?: other| third| fourth)?(?: from [1-9]\\d{0,2})?|[Ff]irst [1-9]\\d{0,2}"
          + "|[1-9]\\d{0,2}(?: ?[-–] ?[1-9]\\d{0,2})?|"
          + Moments.DATE_PATTERN
          + ")";

  private static final Key<String> NAME = Key.needed("name", Words.name());
  private static final Key<String> ROLE = Key.optional("role", Words.name());
  private static final Key<List<List<Visits>>> MEETINGS =
      Key.needed("meetings", new ListOf<>(phrase()));

  static final Fields<Visitor> SHAPE =
      new Fields<>(
          "visitor",
          List.of(NAME, ROLE, MEETINGS),
          (it, findings) ->
              Optional.of(
                  new Visitor(
                      it.need(NAME),
                      it.get(ROLE),
                      it.need(MEETINGS).stream().flatMap(List::stream).toList())));

  private VisitorShape() {}

  private static Word<List<Visits>> phrase() {
    return new Word<>(
        "which meetings",
        VisitorShape::parse,
        scalar ->
            Problem.NOT_MEETINGS.at(
                scalar.position(), Map.of("text", scalar.text()), meant(scalar.text())),
        new Look.Numeric(true, 1, 999, PHRASE + "(?:\\s*,\\s*" + PHRASE + ")*"));
  }

  private static Remedy[] meant(String text) {
    return Nearest.to(text.strip().toLowerCase(Locale.ROOT), STEPS).stream()
        .map(Remedy::of)
        .toArray(Remedy[]::new);
  }

  /// One phrase, or several with commas between; nothing where any of them cannot be read.
  private static Optional<List<Visits>> parse(String text) {
    List<Optional<Visits>> parts =
        Arrays.stream(text.split(",", -1))
            .map(part -> one(part.strip().toLowerCase(Locale.ROOT)))
            .toList();
    return parts.stream().allMatch(Optional::isPresent)
        ? Optional.of(parts.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private static Optional<Visits> one(String part) {
    return Stream.of(every(part), first(part), between(part), on(part))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Visits> every(String part) {
    Matcher found = EVERY.matcher(part);
    return found.matches()
        ? Optional.of(
            new Visits.Every(
                STEPS.indexOf(found.group(1)) + 1,
                Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(1)))
        : Optional.empty();
  }

  private static Optional<Visits> first(String part) {
    Matcher found = FIRST.matcher(part);
    return found.matches()
        ? Optional.of(new Visits.Between(1, Integer.parseInt(found.group(1))))
        : Optional.empty();
  }

  private static Optional<Visits> between(String part) {
    Matcher found = BETWEEN.matcher(part);
    if (!found.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(found.group(1));
    int last = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(first);
    return first <= last ? Optional.of(new Visits.Between(first, last)) : Optional.empty();
  }

  private static Optional<Visits> on(String part) {
    return Moments.parseDate(part).map(date -> new Visits.On(new TreeSet<>(List.of(date))));
  }
}
