package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Kind;
import dk.kreds.group.Participant;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Who came: names against dates where people belong to the group, and otherwise how many there
/// were, for nobody is asked for a name. Office hours have their own sheets.
@AutoService(Material.class)
public final class Attendance implements Material.ForLeaders {

  /// What the template may see.
  ///
  /// @param grids names against dates
  /// @param counted the days to write a number at
  record Model(String name, String lead, boolean wide, List<Grid> grids, List<Count> counted) {}

  /// @param came how many there were, where somebody has noted it
  record Count(String day, String came) {}

  /// As many dates as a page is wide enough for.
  ///
  /// @param run which of the group's runs it is for
  record Grid(String run, List<Day> days, List<Row> rows) {}

  /// @param month its first letters
  record Day(String day, String month) {}

  /// @param name empty on a line to write a newcomer on
  /// @param marks one for each day, empty where it is not known yet
  record Row(String name, List<String> marks) {}

  private static final int MOST_DATES = 22;
  private static final int UPRIGHT = 10;
  private static final int NEWCOMERS = 4;

  @Override
  public String name() {
    return "attendance";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    List<Meeting> held = view.shared().held();
    if (held.isEmpty() || profile.isForTalks()) {
      return Optional.empty();
    }
    Kind kind = profile.kind();
    List<Grid> grids = kind.members() ? new Maker(view, language).grids() : List.of();
    Model model =
        new Model(
            profile.name(),
            language.say(kind.members() ? "attendance.lead" : "attendance.lead.open"),
            grids.stream().anyMatch(grid -> grid.days().size() > UPRIGHT),
            grids,
            kind.members()
                ? List.of()
                : held.stream().map(it -> count(it, view, language)).toList());
    return Optional.of(
        Page.plain(
            name(), language, language.say("attendance.title") + " · " + profile.name(), model));
  }

  private static Count count(Meeting meeting, LeadersView view, Language language) {
    String day = Sentences.capital(language.dates().withWeekday(meeting.date()));
    return new Count(
        meeting.run().map(run -> day + " · " + run).orElse(day), came(meeting, view, language));
  }

  /// Of two meetings on a day nobody knows to which of them a count belongs.
  private static String came(Meeting meeting, LeadersView view, Language language) {
    LocalDate date = meeting.date();
    long thatDay = view.shared().held().stream().filter(it -> it.date().equals(date)).count();
    return view.attendance().counted().stream()
        .filter(day -> thatDay == 1 && day.date().equals(date))
        .map(day -> language.numbers().whole(day.came().orElseThrow()))
        .findFirst()
        .orElse("");
  }

  private record Maker(LeadersView view, Language language) {

    List<Grid> grids() {
      Map<String, List<Meeting>> runs =
          view.shared().held().stream()
              .collect(
                  Collectors.groupingBy(
                      meeting -> meeting.run().orElse(""),
                      LinkedHashMap::new,
                      Collectors.toList()));
      return runs.entrySet().stream()
          .flatMap(run -> pages(run.getValue()).map(dates -> grid(run.getKey(), dates)))
          .toList();
    }

    private static Stream<List<Meeting>> pages(List<Meeting> meetings) {
      int pages = Math.ceilDiv(meetings.size(), MOST_DATES);
      int each = Math.ceilDiv(meetings.size(), pages);
      return meetings.stream().gather(Gatherers.windowFixed(each));
    }

    private Grid grid(String run, List<Meeting> dates) {
      return new Grid(
          run,
          dates.stream().map(this::day).toList(),
          Stream.concat(
                  view.participants().stream().map(person -> row(person, dates)),
                  Stream.generate(() -> new Row("", dates.stream().map(_ -> "").toList()))
                      .limit(blank()))
              .toList());
    }

    /// A closed group of which everybody is known needs no line more.
    private int blank() {
      Profile profile = view.shared().profile();
      int known = view.participants().size();
      int wanted = Math.max(0, profile.size().most() - known);
      return known == 0 ? wanted : profile.kind().closed() ? 0 : Math.max(wanted, NEWCOMERS);
    }

    private Day day(Meeting meeting) {
      String month = language.dates().month(meeting.date().getMonth());
      return new Day(language.dates().day(meeting.date()), month.substring(0, 3));
    }

    private Row row(Participant person, List<Meeting> dates) {
      return new Row(person.name(), dates.stream().map(date -> mark(person, date)).toList());
    }

    private String mark(Participant person, Meeting meeting) {
      if (isIn(person.apologies(), meeting)) {
        return language.say("attendance.mark.away");
      }
      return isIn(person.absences(), meeting) ? language.say("attendance.mark.missing") : "";
    }

    private static boolean isIn(Set<LocalDate> dates, Meeting meeting) {
      return dates.contains(meeting.date()) || dates.contains(meeting.slot());
    }
  }
}
