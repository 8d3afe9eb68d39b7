package dk.kreds.cli;

import dk.kreds.input.Digest;
import dk.kreds.input.Input;
import dk.kreds.output.Condition;
import dk.kreds.output.Folder;
import dk.kreds.schedule.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// How everything is now that papers can depend on: files, Kreds itself, the day. Each file is
/// looked at once in a run, however many groups name it.
final class Present {
  private static final String FILE = "file ";
  private static final String DAYS = "days ";
  private static final String KREDS = "kreds";
  private static final String TEMPLATES = "templates";
  private static final String LARGE_PRINT = "large-print";
  private static final String BETWEEN = "/";

  private final Folder folder;
  private final Clock clock;
  private final Condition kreds;
  private final Condition templates;
  private final Condition largePrint;
  private final Map<String, String> files = new ConcurrentHashMap<>();

  Present(Folder folder, Optional<Path> templates, boolean largePrint, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.kreds = new Condition(KREDS, Version.build());
    this.templates = new Condition(TEMPLATES, templates.map(folder::name).orElse(""));
    this.largePrint = new Condition(LARGE_PRINT, largePrint ? "yes" : "no");
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

  boolean holds(Condition condition) {
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
