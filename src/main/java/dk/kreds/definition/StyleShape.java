package dk.kreds.definition;

import dk.kreds.colour.Colour;
import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Further;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.Located;
import dk.kreds.definition.shape.Look;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import dk.kreds.definition.shape.Words;
import dk.kreds.diagnostic.Position;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import dk.kreds.group.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `style:`: how papers look, by one colour or with all that can be said. What could not be read on
/// paper is refused here, with the nearest colour that could.
final class StyleShape {
  private static final Key<Colour> COLOUR = Key.optional("colour", colour());
  private static final Key<Colour> ACCENT = Key.optional("accent", colour());
  private static final Key<Colour> GROUND = Key.optional("ground", colour());
  private static final Key<Boolean> LARGE_PRINT = Key.optional("large-print", Words.yesOrNo());

  /// The palest text that stands on the ground besides the chosen colours.
  private static final Colour QUIET = new Colour(0x4b, 0x5b, 0x5f);

  private StyleShape() {}

  static Shape<Style> shape(Setting setting) {
    Key<Style.Font> font = Key.optional("font", FontShape.shape(setting));
    Key<String> css =
        Key.optional(
            "css",
            new Further<>(
                Words.line(), (name, findings) -> Stylesheet.read(name, setting, findings)));
    return new Either<>(
        new Further<>(colour(), StyleShape::onlyColour),
        new Fields<>(
            "style",
            List.of(COLOUR, ACCENT, GROUND, font, css, LARGE_PRINT),
            (it, findings) ->
                Optional.of(
                        new Style(
                            it.get(COLOUR),
                            it.get(ACCENT),
                            it.get(GROUND),
                            it.get(font),
                            it.get(css),
                            it.get(LARGE_PRINT).orElse(false)))
                    .filter(_ -> canBeRead(it, findings))));
  }

  /// `"#7a1f3d"`; in YAML a bare `#` begins a note, so it may be left out.
  private static Word<Colour> colour() {
    return new Word<>(
        "colour",
        text -> Colour.parse(text).or(() -> Colour.parse("#" + text)),
        scalar -> Problem.NOT_A_COLOUR.at(scalar.position(), Map.of("text", scalar.text())),
        new Look.Numeric(true, 0, 999_999, "#?[0-9A-Fa-f]{6}"));
  }

  private static Optional<Style> onlyColour(Located<Colour> colour, Findings findings) {
    return stands(colour.value(), List.of(Colour.WHITE), colour.position(), findings)
        ? Optional.of(Style.of(colour.value()))
        : Optional.empty();
  }

  /// Paper is white. On the ground stand the two colours, and text that nobody chooses.
  private static boolean canBeRead(Entries it, Findings findings) {
    if (!stands(it, GROUND, List.of(QUIET), findings)) {
      return false;
    }
    List<Colour> grounds = Stream.concat(Stream.of(Colour.WHITE), it.get(GROUND).stream()).toList();
    boolean colour = stands(it, COLOUR, grounds, findings);
    return stands(it, ACCENT, grounds, findings) && colour;
  }

  private static boolean stands(
      Entries it, Key<Colour> key, List<Colour> others, Findings findings) {
    return it.get(key).map(one -> stands(one, others, it.place(key), findings)).orElse(true);
  }

  private static boolean stands(
      Colour written, List<Colour> others, Position position, Findings findings) {
    Optional<Colour> tooNear =
        others.stream().filter(other -> !written.isReadableOn(other)).findFirst();
    tooNear.ifPresent(other ->
        findings.add(
            Problem.TOO_FAINT.at(
                position,
                Map.of("text", written.hex(), "ground", other.hex()),
                Remedy.of("\"" + written.readableWith(others).hex() + "\""))));
    return tooNear.isEmpty();
  }
}
