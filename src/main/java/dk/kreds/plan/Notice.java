package dk.kreds.plan;

import dk.kreds.group.Profile;
import dk.kreds.group.Run;
import dk.kreds.schedule.Change;
import dk.kreds.schedule.Schedule;
import dk.kreds.schedule.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A meeting that is not as people have been told, and still lies ahead: they must hear of it.
///
/// @param meeting as it is now
/// @param back whether a change was taken back, so that it is held as first told
public record Notice(Meeting meeting, boolean back) {

  /// Those of the meetings that leaders have changed and that a day lies before.
  static List<Notice> ahead(Profile profile, List<Meeting> meetings, LocalDate today) {
    return meetings.stream()
        .filter(meeting -> differs(meeting) && !over(profile, meeting).isBefore(today))
        .map(meeting -> new Notice(meeting, false))
        .toList();
  }

  /// The days on which people must hear of the same meetings as today, and so of no day on which
  /// anything that was changed is over; nothing where nothing has been changed.
  static Optional<Limits> daysOfSame(Profile profile, LocalDate today) {
    List<LocalDate> overs = new ArrayList<>();
    schedules(profile)
        .forEach(schedule ->
            schedule.changes().forEach((slot, change) -> overs.add(over(slot, change))));
    Collections.sort(overs);
    return overs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Limits(
                overs.stream().filter(day -> day.isBefore(today)).reduce((_, last) -> last),
                overs.stream().filter(day -> !day.isBefore(today)).findFirst()));
  }

  /// @param after the last day that no longer counts
  /// @param to the last day that does
  record Limits(Optional<LocalDate> after, Optional<LocalDate> to) {
    private static final Window ALWAYS =
        new Window(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    Window within(Optional<Window> days) {
      Window most = days.orElse(ALWAYS);
      LocalDate from = after.map(day -> day.plusDays(1)).filter(most::contains).orElse(most.from());
      return new Window(from, to.filter(most::contains).orElse(most.to()));
    }
  }

  private static boolean differs(Meeting meeting) {
    return !meeting.isHeld()
        || meeting.movedFrom().isPresent()
        || meeting.differs().extra()
        || meeting.differs().time()
        || meeting.differs().place();
  }

  /// Somebody may come on the old day as on the new one. What the rule itself does is no change.
  private static LocalDate over(Profile profile, Meeting meeting) {
    LocalDate slot = meeting.slot();
    return Optional.ofNullable(changes(profile, meeting).get(slot))
        .map(change -> over(slot, change))
        .orElse(LocalDate.MIN);
  }

  private static LocalDate over(LocalDate slot, Change change) {
    return change.date().filter(slot::isBefore).orElse(slot);
  }

  private static Map<LocalDate, Change> changes(Profile profile, Meeting meeting) {
    return profile.runs().stream()
        .filter(run -> meeting.run().filter(run.name()::equals).isPresent())
        .map(Run::schedule)
        .findFirst()
        .orElse(profile.schedule())
        .changes();
  }

  private static Stream<Schedule> schedules(Profile profile) {
    return profile.runs().isEmpty()
        ? Stream.of(profile.schedule())
        : profile.runs().stream().map(Run::schedule);
  }
}
