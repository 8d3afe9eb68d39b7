package dk.kreds.cli;

import dk.kreds.document.Audience;
import dk.kreds.input.Digest;
import dk.kreds.input.Input;
import dk.kreds.output.Condition;
import dk.kreds.output.Folder;
import dk.kreds.schedule.Window;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How everything is now that papers can depend on: files, Kreds itself, the day. Each file is
/// looked at once in a run, however many groups name it.
final class Present {
  private static final String FILE = "file ";
  private static final String DAYS = "days ";
  private static final String KREDS = "kreds";
  private static final String TEMPLATES = "templates";
  private static final String LARGE_PRINT = "large-print";
  private static final String BOUND = "bound";
  private static final String BETWEEN = "/";

  private final Folder folder;
  private final Clock clock;
  private final Condition kreds;
  private final Condition templates;
  private final Condition largePrint;
  private final Condition bound;
  private final Map<String, String> files = new ConcurrentHashMap<>();

  Present(Folder folder, Order order, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.kreds = new Condition(KREDS, Version.build());
    this.templates = new Condition(TEMPLATES, order.templates().map(folder::name).orElse(""));
    this.largePrint = new Condition(LARGE_PRINT, order.largePrint() ? "yes" : "no");
    this.bound = new Condition(BOUND, bound(order));
  }

  /// Made by this very Kreds.
  Condition kreds() {
    return kreds;
  }

  /// Made with these templates of the house's own.
  Condition templates() {
    return templates;
  }

  /// Made in large print, or not.
  Condition largePrint() {
    return largePrint;
  }

  /// Bound together of these papers, for these audiences.
  Condition bound() {
    return bound;
  }

  private static String bound(Order order) {
    Stream<String> papers = order.papers().stream().map(Asked::key);
    Stream<String> audiences = order.audiences().stream().map(Audience::name);
    String all = Stream.concat(papers, audiences).sorted().collect(Collectors.joining(" "));
    return Digest.of(all.getBytes(StandardCharsets.UTF_8));
  }

  Condition file(Input input) {
    return new Condition(FILE + folder.name(input.file()), input.state());
  }

  Condition days(ZoneId zone, Window days) {
    return new Condition(DAYS + zone.getId(), days.from() + BETWEEN + days.to());
  }

  /// The file that a condition is about, if it is about one.
  Optional<Path> file(Condition condition) {
    return condition.name().startsWith(FILE)
        ? Optional.of(folder.named(condition.name().substring(FILE.length())))
        : Optional.empty();
  }

  /// A condition that makes no sense, as in a damaged memory, does not.
  boolean holds(Condition condition) {
    try {
      return isSo(condition);
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
      return false;
    }
  }

  private boolean isSo(Condition condition) {
    String name = condition.name();
    if (name.equals(KREDS)) {
      return condition.equals(kreds);
    }
    if (name.equals(TEMPLATES)) {
      return condition.equals(templates);
    }
    if (name.equals(LARGE_PRINT)) {
      return condition.equals(largePrint);
    }
    if (name.equals(BOUND)) {
      return condition.equals(bound);
    }
    return name.startsWith(DAYS) ? isToday(condition) : isAsItWas(condition);
  }

  private boolean isToday(Condition condition) {
    String[] days = condition.state().split(BETWEEN, -1);
    ZoneId zone = ZoneId.of(condition.name().substring(DAYS.length()));
    return new Window(LocalDate.parse(days[0]), LocalDate.parse(days[1]))
        .contains(LocalDate.now(clock.withZone(zone)));
  }

  private boolean isAsItWas(Condition condition) {
    String now =
        files.computeIfAbsent(
            condition.name(), name -> file(condition).map(Digest::of).orElse(Digest.MISSING));
    return now.equals(condition.state());
  }
}
