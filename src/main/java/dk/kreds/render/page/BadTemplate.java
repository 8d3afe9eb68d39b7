package dk.kreds.render.page;

import freemarker.template.TemplateException;
import org.jspecify.annotations.Nullable;

/// A template that is missing or cannot be filled. Its message is for a log: the person is told the
/// template and the line.
public final class BadTemplate extends RuntimeException {
  private final String template;
  private final int line;
  private final String blamed;

  BadTemplate(@Nullable String template, int line, Throwable cause) {
    super(cause);
    this.blamed =
        cause instanceof TemplateException it && it.getBlamedExpressionString() != null
            ? it.getBlamedExpressionString()
            : "";
    this.template = template == null ? "" : template;
    this.line = line;
  }

  public String template() {
    return template;
  }

  /// The expression that has no value, such as `it.titel`; empty where none is to blame.
  public String blamed() {
    return blamed;
  }

  /// Whether nothing is wrong but that it would fill too many sheets.
  public boolean isEndless() {
    Throwable cause = getCause();
    while (cause != null
        && !(cause instanceof LimitedWriter.Full)
        && !(cause instanceof OutOfMemoryError)) {
      cause = cause.getCause();
    }
    return cause != null;
  }

  /// Counted from 1; 0 where no line is to blame.
  public int line() {
    return line;
  }
}
