package dk.kreds.definition;

/// A definition in which one thing has been changed.
///
/// @param sort what kind of slip it is
/// @param file the example that it was made in
/// @param original its text
/// @param text with the slip
/// @param place where the slip is, `line:column`
record Defect(String sort, String file, String original, String text, String place) {

  /// The line that was changed, as it was and as it is.
  String shown() {
    int line = Integer.parseInt(place.substring(0, place.indexOf(':')));
    return sort
        + " "
        + file
        + ":"
        + place
        + " │ "
        + line(original, line)
        + " │ "
        + line(text, line);
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("").strip();
  }
}
