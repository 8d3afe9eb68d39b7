package dk.kreds.directory;

import dk.kreds.diagnostic.Position;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.schedule.Country;
import dk.kreds.schedule.Holidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the meetings of a group that are on a public holiday of its country.
public final class HolidayMeetings {
  private HolidayMeetings() {}

  /// @param places where the group's own file says each value, by path
  public static Optional<Clash.OnHoliday> of(
      Plan plan, Origin origin, Map<String, Position> places) {
    boolean norway = plan.group().profile().schedule().zone().getId().equals("Europe/Oslo");
    Holidays holidays = Holidays.of(norway ? Country.NO : Country.DK);
    List<LocalDate> dates =
        plan.meetings().stream()
            .filter(Meeting::isHeld)
            .map(Meeting::date)
            .filter(date -> !holidays.publicOn(date).isEmpty())
            .distinct()
            .toList();
    Position place =
        Optional.ofNullable(places.get("schedule.except"))
            .or(() -> Optional.ofNullable(places.get("schedule")))
            .orElseGet(() -> Position.whole(origin.file()));
    return dates.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clash.OnHoliday(new Clash.Side(origin, place), dates));
  }
}
