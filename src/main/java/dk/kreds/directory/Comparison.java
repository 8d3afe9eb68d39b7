package dk.kreds.directory;

import dk.kreds.directory.Offer.Dated;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds what has changed since the directory was made before. The groups of then are shown to it
/// one by one, and only those are kept that are no longer in it.
public final class Comparison {
  private final Map<String, Offer> now = new TreeMap<>();
  private final Map<String, List<Change>> changes = new TreeMap<>();
  private final Map<String, Offer> left = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> unlisted;
  private final Set<Held> held = new HashSet<>();

  /// What tells a meeting that a group of another id holds now: a file has got another name.
  private record Held(String title, LocalDateTime start, Optional<String> location) {
    static Held of(Dated date) {
      return new Held(date.title(), date.start(), date.location());
    }
  }

  /// @param unlisted the ids of groups that are there, but not for everybody to find
  public Comparison(List<Offer> now, Set<String> unlisted) {
    this.unlisted = Set.copyOf(unlisted);
    for (Offer offer : now) {
      this.now.put(offer.id(), offer);
      offer.dates().stream().filter(date -> !date.cancelled()).map(Held::of).forEach(held::add);
    }
  }

  /// @param before a group as it was
  public void show(Offer before) {
    known.add(before.id());
    Optional.ofNullable(now.get(before.id()))
        .ifPresentOrElse(
            offer -> changes.put(before.id(), between(before, offer)),
            () -> left.put(before.id(), before));
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
    for (Offer offer : left.values()) {
      all.add(
          unlisted.contains(offer.id())
              ? new Change.Unlisted(offer.name())
              : new Change.Gone(offer.name()));
    }
    return all;
  }

  /// The groups that are no longer in the directory, as they were.
  public List<Offer> left() {
    return List.copyOf(left.values());
  }

  /// Whether a group that is no longer in the directory meets all the same: without being listed,
  /// or by another id.
  public boolean goesOn(Offer before) {
    return unlisted.contains(before.id()) || before.dates().stream().anyMatch(this::isHeld);
  }

  private boolean isHeld(Dated date) {
    return held.contains(Held.of(date));
  }

  /// The uids of meetings that are held, but no longer stand in the directory under them.
  public Set<String> withdrawn() {
    Set<String> uids = new HashSet<>();
    for (Offer before : left.values()) {
      before.dates().stream()
          .filter(date -> unlisted.contains(before.id()) || isHeld(date))
          .map(Dated::uid)
          .forEach(uids::add);
    }
    return uids;
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
