package dk.kreds.definition.edit;

/// A text that cannot be changed in place without changing more than was meant, or that cannot be
/// read at all. Nothing has been changed.
public final class CannotEdit extends Exception {
  CannotEdit(String why) {
    super(why);
  }
}
