package dk.kreds.directory;

import dk.kreds.directory.Offer.Dated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds what has changed since the directory was made before. The groups of then are shown to it
/// one by one, and none of them is kept.
public final class Comparison {
  private final Map<String, Offer> now = new TreeMap<>();
  private final Map<String, List<Change>> changes = new TreeMap<>();
  private final Map<String, Change> gone = new TreeMap<>();
  private final Set<String> known = new HashSet<>();

  public Comparison(List<Offer> now) {
    now.forEach(offer -> this.now.put(offer.id(), offer));
  }

  /// @param before a group as it was
  public void show(Offer before) {
    known.add(before.id());
    Optional.ofNullable(now.get(before.id()))
        .ifPresentOrElse(
            offer -> changes.put(before.id(), between(before, offer)),
            () -> gone.put(before.id(), new Change.Gone(before.name())));
  }

  /// By group, and in each by the order of its dates; what has gone comes last.
  public List<Change> changes() {
    List<Change> all = new ArrayList<>();
    now.forEach((id, offer) -> {
      if (known.contains(id)) {
        all.addAll(changes.getOrDefault(id, List.of()));
      } else {
        all.add(new Change.New(offer.name()));
      }
    });
    all.addAll(gone.values());
    return all;
  }

  /// The ids of the groups that are no longer there.
  public Set<String> gone() {
    return gone.keySet();
  }

  private static List<Change> between(Offer before, Offer now) {
    Map<String, Dated> old = new HashMap<>();
    before.dates().forEach(date -> old.put(date.uid(), date));
    List<Change> changes = new ArrayList<>();
    for (Dated date : now.dates()) {
      Optional.ofNullable(old.remove(date.uid()))
          .flatMap(was -> between(now.name(), was, date))
          .ifPresent(changes::add);
    }
    before.dates().stream()
        .filter(was -> old.containsKey(was.uid()) && !was.cancelled())
        .filter(was -> now.speaksFor(was.start().toLocalDate()))
        .forEach(was -> changes.add(new Change.Cancelled(now.name(), was.start())));
    return changes;
  }

  private static Optional<Change> between(String group, Dated was, Dated is) {
    if (is.cancelled()) {
      return was.cancelled()
          ? Optional.empty()
          : Optional.of(new Change.Cancelled(group, was.start()));
    }
    if (!is.start().equals(was.start()) || !is.end().equals(was.end())) {
      return Optional.of(new Change.Moved(group, was.start(), is.start()));
    }
    return is.location().equals(was.location())
        ? Optional.empty()
        : Optional.of(new Change.Elsewhere(group, is.start(), is.location().orElse("")));
  }
}
