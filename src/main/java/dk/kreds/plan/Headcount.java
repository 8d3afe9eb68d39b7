package dk.kreds.plan;

import dk.kreds.group.Counted;
import dk.kreds.group.Participant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// How often people came, as far as the list of participants tells: to each meeting that was held,
/// but for those from which they sent apologies or stayed away; where they come one by one, to the
/// talks that they had.
public final class Headcount {
  private final List<Meeting> held;
  private final int runs;
  private final LocalDate today;

  /// @param today meetings up to this day have been
  public Headcount(Plan plan, LocalDate today) {
    this.held =
        plan.meetings().stream()
            .filter(meeting -> meeting.isHeld() && !meeting.date().isAfter(today))
            .toList();
    this.runs = Math.max(1, plan.group().profile().runs().size());
    this.today = today;
  }

  public Counted of(List<Participant> people) {
    return new Counted(people.size(), people.stream().mapToInt(this::of).sum());
  }

  private int of(Participant person) {
    long booked =
        person.booked().stream()
            .filter(booking -> !booking.at().toLocalDate().isAfter(today))
            .count();
    if (!person.booked().isEmpty()) {
      return Math.toIntExact(booked);
    }
    long away =
        held.stream()
            .filter(meeting ->
                isAway(person.apologies(), meeting) || isAway(person.absences(), meeting))
            .count();
    // nobody goes to more than one of several runs, and the list does not say to which
    return Math.max(0, held.size() / runs - Math.toIntExact(away));
  }

  private static boolean isAway(Set<LocalDate> dates, Meeting meeting) {
    return dates.contains(meeting.date()) || dates.contains(meeting.slot());
  }
}
