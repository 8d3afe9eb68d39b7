package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.schedule.Reading;
import dk.kreds.schedule.RecurrencePhrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A schedule, of which a first date that cannot be read is told with one that its rule gives.
///
/// @param shape as it is read
record FittingStart<T>(Shape<T> shape) implements Shape<T> {
  private static final int DAYS_AROUND = 31;

  @Override
  public Optional<T> read(Node node, Findings findings) {
    Optional<T> read = shape.read(node, findings);
    if (node instanceof Mapping mapping && text(mapping, "starts").isPresent()) {
      Scalar starts = text(mapping, "starts").get();
      text(mapping, "every")
          .ifPresent(every -> findings.revise(starts.position(), it -> fitted(it, every.text())));
    }
    return read;
  }

  private static Diagnostic fitted(Diagnostic found, String every) {
    List<Remedy> fitting =
        found.remedies().stream()
            .flatMap(remedy -> Moments.parseDate(remedy.write()).stream())
            .flatMap(date -> near(date, every).stream())
            .map(date -> Remedy.of(date.toString()))
            .toList();
    return fitting.isEmpty()
        ? found
        : new Diagnostic(found.id(), found.severity(), found.position(), found.facts(), fitting);
  }

  private static Optional<LocalDate> near(LocalDate date, String every) {
    return Stream.iterate(0, i -> i <= DAYS_AROUND, i -> i + 1)
        .flatMap(i -> Stream.of(date.minusDays(i), date.plusDays(i)))
        .filter(day -> isGiven(day, every))
        .findFirst();
  }

  private static boolean isGiven(LocalDate day, String every) {
    return RecurrencePhrase.parse(every, day) instanceof Reading.Understood understood
        && understood.recurrence().dates(day).findFirst().filter(day::equals).isPresent();
  }

  private static Optional<Scalar> text(Mapping mapping, String key) {
    return mapping
        .entry(key)
        .map(Mapping.Entry::value)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast);
  }

  @Override
  public String type() {
    return shape.type();
  }

  @Override
  public List<Key<?>> keys() {
    return shape.keys();
  }
}
