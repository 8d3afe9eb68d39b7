package dk.kreds.render.pdf;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.openpdf.context.StyleReference;
import org.openpdf.extend.UserAgentCallback;

/// Parsed stylesheets, kept between pages: a batch of a hundred flyers has one. Whoever takes some
/// has them alone until they are given back, since openpdf-html's cannot be shared between threads.
final class Stylesheets {

  private final ConcurrentLinkedQueue<Cascade> idle = new ConcurrentLinkedQueue<>();

  /// Reads some that the next page will have.
  void readAhead(UserAgentCallback agent, List<String> sheets) {
    Cascade styles = new Cascade(agent);
    styles.readAhead(sheets);
    idle.add(styles);
  }

  <T> T with(UserAgentCallback agent, Function<StyleReference, T> use) {
    Cascade known = idle.poll();
    Cascade styles = known != null ? known : new Cascade(agent);
    styles.setUserAgentCallback(agent);
    T result = use.apply(styles);
    // after a failure they are left to the garbage collector
    idle.add(styles);
    return result;
  }
}
