package dk.kreds.directory;

import dk.kreds.directory.Offer.Dated;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What has changed in the directory since it was made before.
public sealed interface Change {
  String group();

  /// A group that was not there.
  record New(String group) implements Change {}

  /// A group that is no longer there.
  record Gone(String group) implements Change {}

  /// A meeting at another time.
  record Moved(String group, LocalDateTime from, LocalDateTime to) implements Change {}

  /// A meeting somewhere else.
  record Elsewhere(String group, LocalDateTime at, String place) implements Change {}

  record Cancelled(String group, LocalDateTime at) implements Change {}

  /// Between two runs, by group; in each by the order of its dates.
  static List<Change> between(List<Offer> before, List<Offer> now) {
    Map<String, Offer> old = byId(before);
    Map<String, Offer> fresh = byId(now);
    List<Change> changes = new ArrayList<>();
    fresh.forEach((id, offer) -> {
      if (old.containsKey(id)) {
        ofOne(old.getOrDefault(id, offer), offer, changes);
      } else {
        changes.add(new New(offer.name()));
      }
    });
    old.forEach((id, offer) -> {
      if (!fresh.containsKey(id)) {
        changes.add(new Gone(offer.name()));
      }
    });
    return changes;
  }

  private static Map<String, Offer> byId(List<Offer> offers) {
    Map<String, Offer> byId = new TreeMap<>();
    offers.forEach(offer -> byId.put(offer.id(), offer));
    return byId;
  }

  private static void ofOne(Offer before, Offer now, List<Change> changes) {
    Map<String, Dated> old = new HashMap<>();
    before.dates().forEach(date -> old.put(date.uid(), date));
    for (Dated date : now.dates()) {
      Optional.ofNullable(old.get(date.uid()))
          .flatMap(was -> ofOne(now.name(), was, date))
          .ifPresent(changes::add);
    }
  }

  private static Optional<Change> ofOne(String group, Dated was, Dated is) {
    if (is.cancelled()) {
      return was.cancelled() ? Optional.empty() : Optional.of(new Cancelled(group, was.start()));
    }
    if (!is.start().equals(was.start()) || !is.end().equals(was.end())) {
      return Optional.of(new Moved(group, was.start(), is.start()));
    }
    return is.location().equals(was.location())
        ? Optional.empty()
        : Optional.of(new Elsewhere(group, is.start(), is.location().orElse("")));
  }
}
