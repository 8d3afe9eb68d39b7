package dk.kreds.render.pdf;

/// The XHTML is not well-formed, or says something that is refused, such as an external stylesheet.
public final class MalformedPage extends Unprintable {

  MalformedPage(String message) {
    super(message);
  }

  MalformedPage(String message, Throwable cause) {
    super(message, cause);
  }
}
