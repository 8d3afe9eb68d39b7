package dk.kreds.material;

import java.util.List;
import java.util.Optional;

/// One meeting's sheet, in words.
///
/// @param end when the meeting is over
/// @param dont what one leaves alone in a round, where there is one
/// @param instead what one does
/// @param alongside what others do in the same hours
/// @param guests who comes from outside
/// @param watch whom to ring
/// @param notes what the lines to write on are for
record AgendaSheet(
    String eyebrow,
    String title,
    String facts,
    List<Row> rows,
    String end,
    List<String> dont,
    List<String> instead,
    Optional<String> alongside,
    List<String> guests,
    List<String> bring,
    List<String> watch,
    String notes,
    int seats,
    int number) {

  /// One part of the meeting.
  ///
  /// @param tone how it is drawn: `before`, `talk`, `pause`, `end`, or `booked` with a box to tick
  record Row(
      String clock,
      String minutes,
      String title,
      List<String> lines,
      List<String> questions,
      String tone) {}
}
