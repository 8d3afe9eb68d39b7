package dk.kreds.material.run;

import dk.kreds.group.Profile;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One sheet for all meetings that would have the same one but for the date. A group whose people
/// belong to it has a sheet for each: there is always something to remember until next time. So
/// have days of talks, which fill.
record SharedSheets(LeadersView view, AgendaWriter writer, Language language) {
  /// So many days still are a headline.
  private static final int FEW = 3;

  /// In the order of their first days.
  List<AgendaSheet> all() {
    Profile profile = view.shared().profile();
    if (profile.kind().members() || profile.hasSlots()) {
      return view.sessions().stream().map(writer::sheet).toList();
    }
    Map<AgendaSheet, List<Session>> alike =
        view.sessions().stream()
            .collect(
                Collectors.groupingBy(writer::undated, LinkedHashMap::new, Collectors.toList()));
    return alike.entrySet().stream()
        .map(entry ->
            entry.getValue().size() == 1
                ? writer.sheet(entry.getValue().getFirst())
                : entry.getKey().on(title(entry.getValue()), months(entry.getValue())))
        .toList();
  }

  private String title(List<Session> sessions) {
    List<String> days =
        sessions.stream()
            .map(session -> language.dates().dayAndMonth(session.meeting().date()))
            .toList();
    return days.size() <= FEW ? new Sentences(language).join(days) : language.say("agenda.usual");
  }

  private List<AgendaSheet.Month> months(List<Session> sessions) {
    Map<YearMonth, List<Session>> months =
        sessions.stream()
            .collect(
                Collectors.groupingBy(
                    session -> YearMonth.from(session.meeting().date()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    boolean inTurn = sessions.stream().map(Session::chair).distinct().count() > 1;
    return months.entrySet().stream()
        .map(month ->
            new AgendaSheet.Month(
                Sentences.capital(language.dates().month(month.getKey().getMonth()))
                    + " "
                    + month.getKey().getYear(),
                month.getValue().stream().map(session -> day(session, inTurn)).toList()))
        .toList();
  }

  /// "5." or, where they lead in turn, "5. Lis".
  private String day(Session session, boolean inTurn) {
    Meeting meeting = session.meeting();
    Dates dates = language.dates();
    String day = dates.day(meeting.date());
    return session
        .chair()
        .filter(_ -> inTurn)
        .map(leader -> day + "\u00a0" + AgendaWriter.firstName(leader.name()))
        .orElse(day);
  }
}
