package dk.kreds.group;

import dk.kreds.colour.Colour;
import java.nio.file.Path;
import java.util.Optional;

/// How an organisation wants its papers to look. What it does not say is as Kreds has it.
///
/// @param colour of headings and bands; what else there is of colour follows it
/// @param accent of the small words over each part
/// @param ground behind what is set apart
/// @param css the text of an own stylesheet
/// @param largePrint whether nothing is smaller than 18 points
public record Style(
    Optional<Colour> colour,
    Optional<Colour> accent,
    Optional<Colour> ground,
    Optional<Font> font,
    Optional<String> css,
    boolean largePrint) {

  /// As Kreds has it.
  public static final Style NONE =
      new Style(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /// Nothing but a colour.
  public static Style of(Colour colour) {
    return new Style(
        Optional.of(colour),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /// Two TrueType files that may be embedded.
  ///
  /// @param bold the same as the regular one where there is no other
  public record Font(Path regular, Path bold) {}
}
