package dk.kreds.cli;

import dk.kreds.document.Audience;
import dk.kreds.document.Format;
import dk.kreds.output.CannotWrite;
import dk.kreds.output.Folder;
import dk.kreds.output.Layout;
import dk.kreds.output.Paper;
import dk.kreds.output.Ready;
import dk.kreds.plan.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the papers of one plan, and writes none: a group must never be half new.
record Pressing(Plan plan, Press press, Dependencies dependencies, Order order, Folder folder) {

  /// @param ready those to be written
  /// @param others those that are not made, by their keys
  record Pressed(List<Ready> ready, Map<String, Paper> others) {

    Pressed and(Pressed more) {
      List<Ready> all = new ArrayList<>(ready);
      all.addAll(more.ready);
      Map<String, Paper> without = new LinkedHashMap<>(others);
      without.putAll(more.others);
      return new Pressed(all, without);
    }
  }

  Pressed press(List<Asked> papers) throws Failure {
    List<Ready> ready = new ArrayList<>();
    Map<String, Paper> others = new LinkedHashMap<>();
    for (Asked asked : papers) {
      Audience audience = asked.material().audience(plan);
      if (!order.audiences().contains(audience)) {
        others.put(asked.key(), new Paper.Aside(audience, dependencies.ofAll(), Optional.empty()));
        continue;
      }
      Optional<Ready> one = press(asked, audience);
      one.ifPresentOrElse(
          ready::add, () -> others.put(asked.key(), new Paper.Nothing(dependencies.ofAll())));
    }
    return new Pressed(ready, others);
  }

  private Optional<Ready> press(Asked asked, Audience audience) throws Failure {
    Path file =
        Layout.of(
            plan.group().profile().id(),
            audience,
            asked.material().name(),
            asked.format().ending());
    return press
        .make(asked.material(), plan, asked.format(), takenUp(asked, file))
        .map(made ->
            new Ready(
                asked.key(),
                file,
                audience,
                made.bytes(),
                isPage(asked.format())
                    ? dependencies.ofPage(made.looked())
                    : dependencies.ofAll()));
  }

  /// A calendar goes on from the one that people have.
  private Optional<byte[]> takenUp(Asked asked, Path file) throws Failure {
    try {
      return asked.format() == Format.ICS ? folder.takenUp(file) : Optional.empty();
    } catch (CannotWrite unreadable) {
      throw press.failure(unreadable);
    }
  }

  private static boolean isPage(Format format) {
    return switch (format) {
      case PDF, HTML -> true;
      case ICS, CSV, TXT, MD -> false;
    };
  }
}
