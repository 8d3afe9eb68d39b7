package dk.kreds.definition.edit;

/// Some text in the place of other text.
///
/// @param from where the old begins, in chars from 0
/// @param to behind its end
record Cut(int from, int to, String instead) {

  static Cut insert(int at, String text) {
    return new Cut(at, at, text);
  }

  static Cut out(int from, int to) {
    return new Cut(from, to, "");
  }

  String in(String text) {
    return text.substring(0, from) + instead + text.substring(to);
  }
}
