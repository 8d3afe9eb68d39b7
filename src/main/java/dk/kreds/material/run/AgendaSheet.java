package dk.kreds.material.run;

import java.util.List;
import java.util.Optional;

/// One meeting's sheet, in words, or that of several meetings which are alike.
///
/// @param changed what is not as people had been told, and why
/// @param end when the meeting is over
/// @param dont what one leaves alone in a round, where there is one
/// @param instead what one does
/// @param alongside what others do in the same hours
/// @param guests who comes from outside
/// @param watch whom to ring
/// @param notes what the lines to write on are for
/// @param dates the days that it is for, where it is for several
record AgendaSheet(
    String eyebrow,
    String title,
    String facts,
    List<String> changed,
    List<Row> rows,
    String end,
    List<String> dont,
    List<String> instead,
    Optional<String> alongside,
    List<String> guests,
    List<String> bring,
    List<String> watch,
    String notes,
    List<Month> dates,
    int seats) {

  /// The days in a month, with whoever leads on each where they take turns.
  record Month(String name, List<String> days) {}

  /// The same for several days.
  AgendaSheet on(String days, List<Month> months) {
    return new AgendaSheet(
        eyebrow, days, facts, changed, rows, end, dont, instead, alongside, guests, bring, watch,
        notes, months, seats);
  }

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
