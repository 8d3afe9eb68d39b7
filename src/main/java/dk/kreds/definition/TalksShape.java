package dk.kreds.definition;

import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Moments;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.diagnostic.Problem;
import dk.kreds.group.Contact;
import dk.kreds.group.Range;
import dk.kreds.group.Talks;
import dk.kreds.group.Talks.District;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// `talks:`: what talks between two are like, in a definition and in a kind.
final class TalksShape {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 480;

  private static final Key<Range> MINUTES = Key.optional("minutes", minutes());
  private static final Key<Integer> PAUSE = Key.optional("pause", Words.number(0, 240));
  private static final Key<Integer> MOST = Key.optional("most", Words.number(1, 500));
  private static final Key<List<String>> WHERE = Key.optional("where", new ListOf<>(Words.name()));
  private static final Key<Period> FOLLOW_UP = Key.optional("follow-up", Moments.period());
  private static final Key<String> PHONE = Key.optional("phone", Words.line());
  private static final Key<String> DISTRICT = Key.needed("district", Words.name());
  private static final Key<List<District>> DISTRICTS =
      Key.optional(
          "districts",
          new ListOf<>(
              new Fields<>(
                  "district",
                  List.of(DISTRICT, PeopleShapes.NAME, PeopleShapes.PHONE, PeopleShapes.EMAIL),
                  (it, findings) ->
                      Optional.of(
                          new District(
                              it.need(DISTRICT),
                              new Contact(
                                  it.need(PeopleShapes.NAME),
                                  it.get(PeopleShapes.PHONE),
                                  it.get(PeopleShapes.EMAIL)))))));

  /// What talks are like where neither the group nor its kind says.
  private static final Talks USUAL =
      new Talks(
          new Range(60, 60),
          15,
          OptionalInt.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  static final Shape<Written> SHAPE =
      new Fields<>(
          "talks",
          List.of(MINUTES, PAUSE, MOST, WHERE, FOLLOW_UP, PHONE, DISTRICTS),
          (it, findings) ->
              Optional.of(
                  new Written(
                      it.get(MINUTES),
                      it.get(PAUSE),
                      it.get(MOST),
                      it.get(WHERE),
                      it.get(FOLLOW_UP),
                      it.get(PHONE),
                      it.get(DISTRICTS))));

  private TalksShape() {}

  /// `50`, or `60-90` where talks need more time or less.
  private static Word<Range> minutes() {
    return Words.range()
        .then(
            range ->
                Optional.of(range).filter(it -> it.least() >= SHORTEST && it.most() <= LONGEST),
            scalar ->
                Problem.NOT_A_NUMBER.at(
                    scalar.position(),
                    Map.of("text", scalar.text(), "least", SHORTEST, "most", LONGEST)));
  }

  /// Talks as far as they are said.
  record Written(
      Optional<Range> minutes,
      Optional<Integer> pause,
      Optional<Integer> most,
      Optional<List<String>> where,
      Optional<Period> followUp,
      Optional<String> phone,
      Optional<List<District>> districts) {

    /// With a kind's own, if it has any, for what is not said.
    Talks over(Optional<Talks> kind) {
      Talks usual = kind.orElse(USUAL);
      return new Talks(
          minutes.orElse(usual.minutes()),
          pause.orElse(usual.pause()),
          most.map(OptionalInt::of).orElse(usual.most()),
          where.orElse(usual.where()),
          followUp.or(usual::followUp),
          phone.or(usual::phone),
          districts.orElse(usual.districts()));
    }
  }
}
