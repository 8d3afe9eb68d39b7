package dk.kreds.directory;

import dk.kreds.directory.Offer.Dated;
import dk.kreds.document.Events.Event;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds what has changed since the directory was made before. The groups of then are shown to it
/// one by one, and only those are kept that are no longer in it.
public final class Comparison {
  private final Map<String, Offer> now = new TreeMap<>();
  private final Map<String, List<Change>> changes = new TreeMap<>();
  private final Map<String, Offer> left = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> unlisted;
  private final Set<Held> held = new HashSet<>();
  private final List<Event> dropped = new ArrayList<>();

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

  /// Meetings that are held, but no longer stand in the directory under their uids.
  public List<Event> withdrawn() {
    return events(left.values(), (before, date) -> unlisted.contains(before.id()) || isHeld(date));
  }

  /// Meetings that were to come and are held no more.
  ///
  /// @param today what is over was held, as far as anybody knows
  public List<Event> calledOff(LocalDate today) {
    List<Event> all = new ArrayList<>(dropped);
    all.addAll(
        events(
            left.values(),
            (before, date) ->
                !unlisted.contains(before.id())
                    && !isHeld(date)
                    && !date.start().toLocalDate().isBefore(today)));
    return all;
  }

  private static List<Event> events(Collection<Offer> offers, BiPredicate<Offer, Dated> wanted) {
    return offers.stream()
        .flatMap(offer ->
            offer.dates().stream()
                .filter(date -> wanted.test(offer, date))
                .map(date -> date.event(offer.zoneId())))
        .toList();
  }

  private List<Change> between(Offer before, Offer now) {
    List<Change> changes = new ArrayList<>(told(before, now));
    Map<String, Dated> old = new HashMap<>();
    before.dates().forEach(date -> old.put(date.uid(), date));
    List<LocalDateTime> added = new ArrayList<>();
    for (Dated date : now.dates()) {
      Optional<Dated> was = Optional.ofNullable(old.remove(date.uid()));
      if (was.isEmpty()) {
        was = at(date.start(), old);
        was.ifPresent(it -> old.remove(it.uid()));
      }
      was.ifPresentOrElse(
          it -> between(now.name(), it, date).ifPresent(changes::add),
          () -> Optional.of(date.start()).filter(_ -> !date.cancelled()).ifPresent(added::add));
    }
    before.dates().stream()
        .filter(was -> old.containsKey(was.uid()) && !was.cancelled())
        .filter(was -> now.speaksFor(was.start().toLocalDate()))
        .forEach(was -> {
          changes.add(new Change.Cancelled(now.name(), was.start()));
          dropped.add(was.event(before.zoneId()));
        });
    if (!added.isEmpty()) {
      changes.add(new Change.Added(now.name(), added));
    }
    return changes;
  }

  /// A group that got another name has other uids.
  private static Optional<Dated> at(LocalDateTime start, Map<String, Dated> old) {
    return old.values().stream().filter(date -> date.start().equals(start)).findFirst();
  }

  private static Optional<Change> between(String group, Dated was, Dated is) {
    if (is.cancelled() || was.cancelled()) {
      return is.cancelled() == was.cancelled()
          ? Optional.empty()
          : Optional.of(
              is.cancelled()
                  ? new Change.Cancelled(group, was.start())
                  : new Change.Held(group, is.start()));
    }
    Optional<String> place = is.location().filter(_ -> !is.location().equals(was.location()));
    if (!is.start().equals(was.start())) {
      return Optional.of(new Change.Moved(group, was.start(), is.start(), place));
    }
    if (!is.end().equals(was.end())) {
      return Optional.of(new Change.Hours(group, is.start(), is.end()));
    }
    return is.location().equals(was.location())
        ? Optional.empty()
        : Optional.of(new Change.Elsewhere(group, is.start(), is.location().orElse("")));
  }

  /// What a group says of itself.
  private static List<Change> told(Offer before, Offer now) {
    return Stream.of(
            told("name", Offer::name, before, now),
            told("audience", offer -> offer.audience().orElse(""), before, now),
            told("contact", Comparison::contact, before, now),
            told("where", Comparison::where, before, now),
            told("price", offer -> offer.price().orElse(""), before, now),
            told("sign-up", offer -> String.join(" ", offer.signUp()), before, now),
            told("language", Offer::language, before, now))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Change> told(
      String what, Function<Offer, String> said, Offer before, Offer now) {
    String is = said.apply(now);
    return is.equals(said.apply(before))
        ? Optional.empty()
        : Optional.of(new Change.Told(before.name(), what, is));
  }

  private static String contact(Offer offer) {
    return offer
        .contact()
        .map(it ->
            Stream.of(Optional.of(it.name()), it.phone(), it.email())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")))
        .orElse("");
  }

  private static String where(Offer offer) {
    return offer.places().stream()
        .map(place -> place.name() + place.address().map(it -> ", " + it).orElse(""))
        .collect(Collectors.joining(" · "));
  }
}
