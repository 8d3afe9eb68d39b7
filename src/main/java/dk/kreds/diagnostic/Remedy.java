package dk.kreds.diagnostic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something that could be written instead.
///
/// @param write the text to put into the definition, as it stands; empty where something is to be
///   taken out
/// @param gives the first dates that it would give; empty where dates are not the matter
/// @param edit what that does to the text, where it is more than to write over the mark
public record Remedy(String write, List<LocalDate> gives, Optional<Edit> edit) {

  public Remedy {
    gives = List.copyOf(gives);
  }

  public static Remedy of(String write) {
    return new Remedy(write, List.of(), Optional.empty());
  }

  /// One whose dates are shown.
  public static Remedy giving(String write, List<LocalDate> dates) {
    return new Remedy(write, dates, Optional.empty());
  }

  /// Written over more, or less, than what is marked.
  public static Remedy over(Position part, String write) {
    return new Remedy(write, List.of(), Optional.of(new Edit(part, write)));
  }

  /// Put in at a place, with what must stand around it there.
  public static Remedy in(Position place, String write, String before, String after) {
    Position nothing = new Position(place.file(), place.line(), place.column(), 0);
    return new Remedy(write, List.of(), Optional.of(new Edit(nothing, before + write + after)));
  }

  /// Nothing in the place of the line that a position is on.
  public static Remedy withoutLine(Position part) {
    return over(new Position(part.file(), part.line(), 0, 0), "");
  }

  /// What it does to the text of a definition.
  ///
  /// @param mark where the diagnostic is
  public Edit at(Position mark) {
    return edit.orElseGet(() -> new Edit(mark, write));
  }
}
