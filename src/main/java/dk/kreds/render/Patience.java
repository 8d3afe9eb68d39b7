package dk.kreds.render;

import dk.kreds.render.page.BadTemplate;
import dk.kreds.render.pdf.MissingGlyph;
import dk.kreds.render.pdf.MissingImage;
import dk.kreds.render.pdf.TextTooLong;
import dk.kreds.render.pdf.TooFaint;
import dk.kreds.render.pdf.UnreadableImage;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Lets templates that somebody else wrote take their time, but not for ever, and puts down to them
/// whatever goes wrong. Each page has a thread of its own, since nothing in a layout asks whether
/// it should stop: one without end is left alone until the run ends, and not begun again.
final class Patience {
  private final Set<String> endless = ConcurrentHashMap.newKeySet();

  /// @param longest how long it may take
  /// @param template of the page
  /// @throws UnusablePage if it takes longer, or fails in a way that no known fault explains
  <T> T with(Duration longest, String template, Supplier<T> work) {
    if (endless.contains(template)) {
      throw new UnusablePage(UnusablePage.Reason.ENDLESS);
    }
    FutureTask<T> task = new FutureTask<>(work::get);
    Thread.ofPlatform().daemon().name("page").start(task);
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      endless.add(template);
      task.cancel(true);
      throw new UnusablePage(UnusablePage.Reason.ENDLESS);
    } catch (ExecutionException e) {
      throw fault(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new InterruptedIOException());
    }
  }

  private static RuntimeException fault(Throwable cause) {
    return switch (cause) {
      case BadTemplate known -> known;
      case MissingGlyph known -> known;
      case TextTooLong known -> known;
      case TooFaint known -> known;
      case MissingImage known -> known;
      case UnreadableImage known -> known;
      case UncheckedIOException known -> known;
      case UnusablePage known -> known; // of a page within the work
      // also too deep a page, too much memory, and what a layout throws at impossible measures
      default -> new UnusablePage(UnusablePage.Reason.BROKEN, cause);
    };
  }
}
