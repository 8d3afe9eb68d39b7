package dk.kreds.plan;

import dk.kreds.group.Part;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Fits the parts of a meeting to its time, so that the minutes add up exactly and the closing
/// keeps all of its own (field guide § 1: keep to the plan and watch the time).
///
/// Parts of fixed length have their minutes; when there is too little time they give way down to
/// their own least, and a very short meeting does without a break. The rest is shared by weight. In
/// a round each person has the same whole number of minutes; what that leaves over goes to a talk
/// that shares the rest, else to the break and the closing.
final class AgendaFitter {
  private static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final int TOO_SHORT_FOR_A_BREAK = 75;
  private static final int BREAK_GROWS_AT_MOST = 5;

  /// A part and what it has been given so far, in minutes.
  private static final class Slot {
    final Part part;
    int minutes;
    int each;

    Slot(Part part) {
      this.part = part;
      this.minutes = part.isFlexible() ? part.least() : part.minutes();
    }

    boolean is(Part.Type type) {
      return part.type() == type;
    }

    boolean canGrow() {
      return each > 0 && each < part.mostEach().orElse(Integer.MAX_VALUE);
    }
  }

  private final List<Slot> before;
  private final List<Slot> slots;
  private final int total;
  private final int people;

  private AgendaFitter(List<Part> parts, int total, int people) {
    this.total = total;
    this.people = people;
    this.before = slots(parts, part -> part.type() == Part.Type.PREPARATION);
    this.slots =
        slots(
            parts,
            part ->
                part.type() != Part.Type.PREPARATION
                    && (part.type() != Part.Type.BREAK || total >= TOO_SHORT_FOR_A_BREAK));
  }

  private static List<Slot> slots(List<Part> parts, Predicate<Part> which) {
    return parts.stream().filter(which).map(Slot::new).toList();
  }

  /// @param parts in their order
  /// @param end after the start, on the same day or in the night that follows
  /// @param people who sit in the round; 0 where nobody knows
  static Agenda fit(List<Part> parts, LocalTime start, LocalTime end, int people) {
    int total =
        Math.floorMod(end.toSecondOfDay() / 60 - start.toSecondOfDay() / 60, MINUTES_OF_A_DAY);
    AgendaFitter fitter = new AgendaFitter(parts, total, people);
    fitter.shorten();
    fitter.shareTheRest();
    return FiveMinutes.of(fitter.agenda(start), people);
  }

  /// Takes minute by minute what is too much: from what can give most down to its least, then from
  /// whatever is longest, and from the closing only when nothing else is left.
  private void shorten() {
    for (int over = taken() - total; over > 0; over--) {
      Slot giver =
          most(slot -> slot.minutes - slot.part.least())
              .or(() -> most(slot -> slot.minutes))
              .orElseGet(slots::getLast);
      giver.minutes--;
    }
  }

  private Optional<Slot> most(ToIntFunction<Slot> measure) {
    return slots.stream()
        .filter(slot -> !slot.is(Part.Type.CLOSING) && measure.applyAsInt(slot) > 0)
        .max((one, other) -> Integer.compare(measure.applyAsInt(one), measure.applyAsInt(other)));
  }

  private void shareTheRest() {
    List<Slot> sharing =
        new ArrayList<>(slots.stream().filter(it -> it.part.isFlexible()).toList());
    int pool = total - taken() + sharing.stream().mapToInt(slot -> slot.minutes).sum();
    // Whoever's share would be under their least keeps that, and the others share what is left.
    for (Optional<Slot> poor = poorest(sharing, pool); poor.isPresent(); ) {
      sharing.remove(poor.get());
      pool -= poor.get().minutes;
      give(poor.get(), poor.get().minutes);
      poor = poorest(sharing, pool);
    }
    int weights = weights(sharing);
    for (Slot slot : sharing) {
      give(slot, pool * slot.part.weight() / weights);
    }
    spend(total - taken());
  }

  private static Optional<Slot> poorest(List<Slot> sharing, int pool) {
    int weights = weights(sharing);
    return sharing.stream()
        .filter(slot -> pool * slot.part.weight() / weights < slot.minutes)
        .findFirst();
  }

  private static int weights(List<Slot> sharing) {
    return sharing.stream().mapToInt(slot -> slot.part.weight()).sum();
  }

  private void give(Slot slot, int share) {
    boolean perPerson = slot.is(Part.Type.ROUND) && people > 0 && share >= people;
    slot.each =
        perPerson ? Math.min(share / people, slot.part.mostEach().orElse(Integer.MAX_VALUE)) : 0;
    slot.minutes = perPerson ? slot.each * people : share;
  }

  private void spend(int left) {
    Optional<Slot> talk =
        slots.stream()
            .filter(slot -> slot.is(Part.Type.TALK) && slot.part.isFlexible())
            .findFirst();
    if (talk.isPresent()) {
      talk.get().minutes += left;
      return;
    }
    int rest = left;
    for (Slot round : slots.stream().filter(Slot::canGrow).toList()) {
      if (rest >= people) {
        round.each++;
        round.minutes += people;
        rest -= people;
      }
    }
    for (Slot pause : slots.stream().filter(slot -> slot.is(Part.Type.BREAK)).limit(1).toList()) {
      int grown = Math.min(rest, BREAK_GROWS_AT_MOST);
      pause.minutes += grown;
      rest -= grown;
    }
    slots.getLast().minutes += rest;
  }

  private int taken() {
    return slots.stream().mapToInt(slot -> slot.minutes).sum();
  }

  private Agenda agenda(LocalTime start) {
    List<Agenda.Item> items = new ArrayList<>();
    LocalTime clock = start.minusMinutes(before.stream().mapToInt(slot -> slot.minutes).sum());
    for (Slot slot : Stream.concat(before.stream(), slots.stream()).toList()) {
      if (slot.minutes > 0) {
        OptionalInt each = slot.each > 0 ? OptionalInt.of(slot.each) : OptionalInt.empty();
        items.add(new Agenda.Item(slot.part, clock, slot.minutes, each));
        clock = clock.plusMinutes(slot.minutes);
      }
    }
    return new Agenda(items);
  }
}
