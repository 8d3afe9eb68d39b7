package dk.kreds.render.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The clock changes of a zone, as many as a calendar must know to read every time between two
/// instants right. Changes that come back every year do so by a rule, so that the same lines serve
/// any number of years; a zone without rules has each change by itself.
final class Observances {
  private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

  private Observances() {}

  static List<Observance> of(ZoneRules rules, Instant first, Instant last) {
    Instant lastSingle = lastSingle(rules);
    List<Observance> all = new ArrayList<>();
    Optional<List<Observance>> yearly = yearly(rules, lastSingle);
    boolean needsYearly = last.isAfter(lastSingle);
    if (needsYearly) {
      yearly.ifPresent(all::addAll);
    }
    Instant until = needsYearly && yearly.isPresent() ? lastSingle : last;
    @Nullable ZoneOffsetTransition before = rules.previousTransition(first.plusSeconds(1));
    if (before == null) {
      addBeginning(all, rules, first);
    }
    @Nullable ZoneOffsetTransition change = before == null ? rules.nextTransition(first) : before;
    while (change != null && !change.getInstant().isAfter(until)) {
      all.add(Observance.of(change, rules, ""));
      change = rules.nextTransition(change.getInstant());
    }
    addStandard(all, rules, before);
    all.sort((a, b) -> a.onset().compareTo(b.onset()));
    return all;
  }

  private static Instant lastSingle(ZoneRules rules) {
    List<ZoneOffsetTransition> single = rules.getTransitions();
    return single.isEmpty() ? Instant.MIN : single.getLast().getInstant();
  }

  // Empty where there are no rules, or one that no RRULE can say.
  private static Optional<List<Observance>> yearly(ZoneRules rules, Instant after) {
    List<Observance> yearly = new ArrayList<>();
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      ZoneOffsetTransition onset = firstAfter(rule, after);
      Optional<String> text = Yearly.rule(rule, onset.getDateTimeBefore().getYear());
      if (text.isEmpty()) {
        return Optional.empty();
      }
      yearly.add(Observance.of(onset, rules, text.get()));
    }
    return yearly.isEmpty() ? Optional.empty() : Optional.of(yearly);
  }

  private static ZoneOffsetTransition firstAfter(ZoneOffsetTransitionRule rule, Instant after) {
    int year = after.equals(Instant.MIN) ? 1970 : after.atOffset(ZoneOffset.UTC).getYear();
    ZoneOffsetTransition onset = rule.createTransition(year);
    return onset.getInstant().isAfter(after) ? onset : rule.createTransition(year + 1);
  }

  // Without a change before the first time, nothing would say what holds there.
  private static void addBeginning(List<Observance> all, ZoneRules rules, Instant first) {
    ZoneOffset offset = rules.getOffset(first);
    LocalDateTime then = LocalDateTime.ofInstant(first, offset);
    LocalDateTime onset = then.isBefore(EPOCH) ? then : EPOCH;
    all.add(new Observance(false, onset, offset, offset, ""));
  }

  // RFC 5545 allows a zone of DAYLIGHT alone; not every reader does.
  private static void addStandard(
      List<Observance> all, ZoneRules rules, @Nullable ZoneOffsetTransition earliest) {
    @Nullable ZoneOffsetTransition change = earliest;
    while (change != null && all.stream().allMatch(Observance::daylight)) {
      change = rules.previousTransition(change.getInstant());
      if (change != null) {
        all.add(Observance.of(change, rules, ""));
      }
    }
  }
}
