package dk.kreds.render.pdf;

/// A page that cannot be printed as it was asked for, and why. The message is English and for
/// developers; the parts from which to tell a user are in the subclasses.
public abstract sealed class Unprintable extends RuntimeException
    permits MalformedPage,
        MissingGlyph,
        MissingImage,
        TextTooLong,
        TooFaint,
        UnreadableFont,
        UnreadableImage {

  Unprintable(String message) {
    super(message);
  }

  Unprintable(String message, Throwable cause) {
    super(message, cause);
  }
}
