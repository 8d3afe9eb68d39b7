package dk.kreds.group;

import dk.kreds.schedule.ExceptionDates;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A group as its definition tells it.
///
/// @param choosesThemes whether the people choose what to talk about as they go
/// @param accepted advice that its leaders have thought about and do not want to hear again: its id
///   and their reason
/// @param schoolHolidays when the schools are closed, where that matters to those who come
/// @param agenda in the place of the kind's own, where the group differs from it
public record Group(
    Profile profile,
    List<Leader> leaders,
    Participants participants,
    List<Theme> themes,
    boolean choosesThemes,
    List<Visitor> visitors,
    Kind.AgendaPattern agenda,
    Optional<Budget> budget,
    List<Partner> partners,
    Map<String, String> accepted,
    List<ExceptionDates> schoolHolidays) {

  public Group {
    leaders = List.copyOf(leaders);
    themes = List.copyOf(themes);
    visitors = List.copyOf(visitors);
    partners = List.copyOf(partners);
    accepted = Map.copyOf(accepted);
    schoolHolidays = List.copyOf(schoolHolidays);
  }
}
