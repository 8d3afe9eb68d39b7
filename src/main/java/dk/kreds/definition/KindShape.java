package dk.kreds.definition;

import dk.kreds.definition.shape.Amounts;
import dk.kreds.definition.shape.Bond;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.OwnWords;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Words;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.group.Kind;
import dk.kreds.group.Kind.AgendaPattern;
import dk.kreds.group.Kind.Supply;
import dk.kreds.group.Part;
import dk.kreds.group.Range;
import dk.kreds.text.Language;
import dk.kreds.text.Rewording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// A file of `kinds/`, and the `agenda:` of a definition, which is of the same shape.
final class KindShape {
  /// Every language has words for the same parts.
  private static final Language PART_WORDS = Language.of("en");

  private static final Key<String> PART = Key.optional("part", Words.name());
  private static final Key<String> TITLE = Key.optional("title", Words.name());
  private static final Key<Part.Type> TYPE = Key.optional("type", Words.oneOf(Part.Type.class));
  private static final Key<Integer> MINUTES = Key.optional("minutes", Words.number(1, 1_440));
  private static final Key<Integer> LEAST = Key.optional("least", Words.number(0, 1_440));
  private static final Key<Integer> SHARE = Key.optional("share", Words.number(1, 100));
  private static final Key<Boolean> THEME = Key.optional("theme", Words.yesOrNo());
  private static final Key<Integer> MOST_EACH = Key.optional("most-each", Words.number(1, 240));

  private static final Key<String> PLACE = Key.optional("place", Words.line());
  private static final Key<Boolean> OPTIONAL = Key.optional("optional", Words.yesOrNo());

  /// The parts that a theme belongs to without being told so.
  private static final Set<String> THEMED = Set.of("theme", "programme");

  private static final Shape<Part> PART_SHAPE =
      new Fields<>(
          "part",
          List.of(PART, TITLE, TYPE, MINUTES, LEAST, SHARE, THEME, MOST_EACH, PLACE, OPTIONAL),
          List.of(
              Bond.atLeastOne("part", "title"),
              Bond.atLeastOne("minutes", "share"),
              Bond.notTogether("minutes", "share")),
          KindShape::part);

  private static final Key<List<Part>> EVERY = Key.optional("every", new ListOf<>(PART_SHAPE));
  private static final Key<List<Part>> FIRST = Key.optional("first", new ListOf<>(PART_SHAPE));
  private static final Key<List<Part>> FOLLOWING =
      Key.optional("following", new ListOf<>(PART_SHAPE));
  private static final Key<List<Part>> LAST = Key.optional("last", new ListOf<>(PART_SHAPE));

  /// The agenda of some or all meetings; what is not said stays as the kind has it.
  static final Shape<Agendas> AGENDA =
      new Fields<>(
          "agenda",
          List.of(EVERY, FIRST, FOLLOWING, LAST),
          (it, findings) ->
              Optional.of(
                  new Agendas(
                      it.get(FIRST).or(() -> it.get(EVERY)),
                      it.get(FOLLOWING).or(() -> it.get(EVERY)),
                      it.get(LAST).or(() -> it.get(EVERY)))));

  private static final Key<String> ITEM = Key.needed("item", Words.name());
  private static final Key<Integer> EACH = Key.optional("each", Amounts.quantity());
  private static final Key<Integer> EXTRA = Key.optional("extra", Amounts.quantity());
  private static final Key<Integer> STEP = Key.optional("step", Amounts.quantity());
  private static final Key<Boolean> KEPT = Key.optional("kept", Words.yesOrNo());

  private static final Shape<Supply> SUPPLY =
      new Fields<>(
          "supply",
          List.of(ITEM, EACH, EXTRA, STEP, KEPT),
          (it, findings) ->
              Optional.of(
                  new Supply(
                      it.need(ITEM),
                      it.get(EACH).orElse(0),
                      it.get(EXTRA).orElse(0),
                      it.get(STEP).filter(step -> step > 0).orElse(100),
                      it.get(KEPT).orElse(false))));

  private static final Key<String> KIND = Key.needed("kind", Words.name());
  private static final Key<String> CALLED = Key.optional("title", Words.name());
  private static final Key<Kind> LIKE = Key.optional("like", Kinds.shapeOfBrought());
  private static final Key<Rewording> WORDS = Key.optional("words", new WordsShape());
  private static final Key<Boolean> CLOSED = Key.optional("closed", Words.yesOrNo());
  private static final Key<Boolean> MEMBERS = Key.optional("members", Words.yesOrNo());
  private static final Key<Boolean> SIGN_UP = Key.optional("sign-up", Words.yesOrNo());
  private static final Key<Boolean> INDOORS = Key.optional("indoors", Words.yesOrNo());
  private static final Key<Boolean> LISTED = Key.optional("listed", Words.yesOrNo());
  private static final Key<Integer> LEADERS = Key.optional("leaders", Words.number(0, 20));
  private static final Key<Range> SIZE = Key.optional("size", Words.range());
  private static final Key<Range> MEETINGS = Key.optional("meetings", Words.range());
  private static final Key<Range> BETWEEN = Key.optional("days-between", Words.range());
  private static final Key<Integer> LONGEST = Key.optional("longest", Words.number(10, 1_440));
  private static final Key<Agendas> KIND_AGENDA = Key.optional("agenda", AGENDA);
  private static final Key<List<Supply>> SUPPLIES = Key.optional("supplies", new ListOf<>(SUPPLY));

  private static final Key<Boolean> SCHEDULED =
      Key.optional(
          "schedule",
          Words.oneOf(List.of("needed", "optional"), text -> text).as("needed"::equals));
  private static final Key<TalksShape.Written> TALKS = Key.optional("talks", TalksShape.SHAPE);

  private static final Key<Boolean> CERTIFICATE = Key.optional("certificate", Words.yesOrNo());

  /// What a kind must say that is like no other.
  private static final List<Key<?>> NEEDED = List.of(CLOSED, SIGN_UP, SIZE, MEETINGS, LONGEST);

  static final Shape<Kind> SHAPE =
      new Fields<>(
          "kind",
          List.of(
              KIND,
              CALLED,
              LIKE,
              WORDS,
              CLOSED,
              MEMBERS,
              SIGN_UP,
              INDOORS,
              LISTED,
              LEADERS,
              SIZE,
              MEETINGS,
              BETWEEN,
              LONGEST,
              KIND_AGENDA,
              SUPPLIES,
              SCHEDULED,
              TALKS,
              CERTIFICATE),
          KindShape::kind);

  private KindShape() {}

  /// Agendas as far as they are said.
  record Agendas(
      Optional<List<Part>> first, Optional<List<Part>> following, Optional<List<Part>> last) {

    /// With a kind's own for what is not said.
    AgendaPattern over(AgendaPattern kind) {
      return new AgendaPattern(
          first.orElse(kind.first()), following.orElse(kind.following()), last.orElse(kind.last()));
    }
  }

  private static Optional<Kind> kind(Entries it, Findings findings) {
    Optional<Kind> like = it.get(LIKE);
    if (like.isEmpty()) {
      NEEDED.stream()
          .filter(key -> it.get(key).isEmpty())
          .forEach(key -> findings.add(it.missing(key.name())));
    }
    return like.isEmpty() && NEEDED.stream().anyMatch(key -> it.get(key).isEmpty())
        ? Optional.empty()
        : Optional.of(kind(it, like));
  }

  /// What is not said is as the other kind has it.
  private static Kind kind(Entries it, Optional<Kind> like) {
    AgendaPattern parts =
        like.map(Kind::agenda).orElse(new AgendaPattern(List.of(), List.of(), List.of()));
    return new Kind(
        it.need(KIND),
        it.get(CALLED),
        like.map(Kind::like).orElse(it.need(KIND)),
        it.get(WORDS).orElse(Rewording.NONE),
        it.get(CLOSED).or(() -> like.map(Kind::closed)).orElseThrow(),
        it.get(MEMBERS).or(() -> like.map(Kind::members)).or(() -> it.get(CLOSED)).orElseThrow(),
        it.get(SIGN_UP).or(() -> like.map(Kind::signUp)).orElseThrow(),
        it.get(INDOORS).or(() -> like.map(Kind::indoors)).orElse(true),
        it.get(LISTED).or(() -> like.map(Kind::listed)).orElse(true),
        it.get(LEADERS).or(() -> like.map(Kind::leaders)).orElse(0),
        it.get(SIZE).or(() -> like.map(Kind::size)).orElseThrow(),
        it.get(MEETINGS).or(() -> like.map(Kind::meetings)).orElseThrow(),
        it.get(BETWEEN).or(() -> like.flatMap(Kind::between)),
        it.get(LONGEST).or(() -> like.map(Kind::most)).orElseThrow(),
        it.get(KIND_AGENDA).map(own -> own.over(parts)).orElse(parts),
        it.get(SUPPLIES).or(() -> like.map(Kind::supplies)).orElse(List.of()),
        it.get(SCHEDULED).or(() -> like.map(Kind::scheduled)).orElse(true),
        it.get(TALKS)
            .map(talks -> talks.over(like.flatMap(Kind::talks)))
            .or(() -> like.flatMap(Kind::talks)),
        it.get(CERTIFICATE).or(() -> like.map(Kind::certificate)).orElse(false));
  }

  /// A part without a title of its own must be one that has words.
  private static Diagnostic unknown(Entries it) {
    List<String> words = PART_WORDS.names("part");
    return Problem.NOT_ONE_OF.at(
        it.place(PART),
        Map.of("text", it.need(PART), "words", words),
        OwnWords.meant(it.need(PART), words).map(Remedy::of).stream().toArray(Remedy[]::new));
  }

  private static Optional<Part> part(Entries it, Findings findings) {
    if (it.get(PART).isEmpty() && it.get(TITLE).isEmpty()) {
      findings.add(it.missing("part"));
      return Optional.empty();
    }
    if (it.get(TITLE).isEmpty() && !PART_WORDS.has("part." + it.need(PART))) {
      findings.add(unknown(it));
      return Optional.empty();
    }
    if (it.get(MINUTES).isPresent() == it.get(SHARE).isPresent()) {
      findings.add(
          it.get(MINUTES).isPresent()
              ? Problem.KEYS_EXCLUDE.at(
                  it.place(MINUTES),
                  Map.of("key", "minutes", "other", "share", "line", it.place(SHARE).line()))
              : it.missing("minutes"));
      return Optional.empty();
    }
    int minutes = it.get(MINUTES).orElse(0);
    return Optional.of(
        new Part(
            it.get(TYPE).orElse(Part.Type.TALK),
            it.get(PART).orElse("own"),
            it.get(TITLE),
            minutes,
            Math.min(it.get(LEAST).orElse(minutes), it.get(SHARE).isPresent() ? 1_440 : minutes),
            it.get(SHARE).orElse(0),
            it.get(THEME).orElse(THEMED.contains(it.get(PART).orElse(""))),
            it.get(MOST_EACH).map(OptionalInt::of).orElse(OptionalInt.empty()),
            it.get(PLACE),
            it.get(OPTIONAL).orElse(false)));
  }
}
