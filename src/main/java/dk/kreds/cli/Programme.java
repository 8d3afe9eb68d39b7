package dk.kreds.cli;

import dk.kreds.group.Profile;
import dk.kreds.plan.Finances;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Session;
import dk.kreds.plan.Slot;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A plan as one reads it in a terminal: a line for the group, one for each meeting, one for the
/// money.
record Programme(Plan plan, LocalDate today, Language language) {

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(headline());
    lines.add("");
    lines.addAll(
        plan.group().profile().schedule().isByAgreement()
            ? List.of("  " + language.say("show.agreed"))
            : meetings());
    plan.finances().ifPresent(finances -> lines.addAll(List.of("", money(finances))));
    return lines;
  }

  private String headline() {
    var profile = plan.group().profile();
    int joined = plan.group().participants().people().size();
    Optional<String> places =
        joined == 0 || profile.isForTalks()
            ? Optional.empty()
            : Optional.of(
                language.say(
                    "show.places", Map.of("joined", joined, "most", profile.size().most())));
    Optional<String> leaders =
        Optional.of(plan.group().leaders())
            .filter(list -> !list.isEmpty())
            .map(list -> String.join(", ", list.stream().map(leader -> leader.name()).toList()));
    return String.join(
        " · ",
        Stream.of(
                Optional.of(profile.name()),
                Optional.of(language.say(openness(profile))),
                places,
                leaders)
            .flatMap(Optional::stream)
            .toList());
  }

  private static String openness(Profile profile) {
    if (profile.isForTalks()) {
      return "show.talks";
    }
    if (profile.kind().closed()) {
      return "show.closed";
    }
    return profile.kind().members() ? "show.members" : "show.open";
  }

  private List<String> meetings() {
    List<List<String>> rows = plan.meetings().stream().map(this::row).toList();
    int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
      }
    }
    return rows.stream().map(row -> aligned(row, widths)).toList();
  }

  private static String aligned(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      int gap = widths[i] - cell.codePointCount(0, cell.length()) + (i == 0 ? 1 : 3);
      line.append(cell).append(" ".repeat(gap));
    }
    return line.toString().stripTrailing();
  }

  private List<String> row(Meeting meeting) {
    Dates dates = language.dates();
    boolean next = next().filter(meeting::equals).isPresent();
    return List.of(
        next ? "▸" : " ",
        dates.weekday(meeting.date().getDayOfWeek()),
        dates.dayAndMonth(meeting.date()),
        language.say("show.week", Map.of("week", Dates.week(meeting.date()))),
        dates.time(meeting.from()) + "–" + dates.time(meeting.to()),
        meeting.theme().map(theme -> theme.title()).orElse(""),
        String.join(" · ", notes(meeting, next)));
  }

  private Optional<Meeting> next() {
    return plan.meetings().stream()
        .filter(Meeting::isHeld)
        .filter(meeting -> !meeting.date().isBefore(today))
        .findFirst();
  }

  private List<String> notes(Meeting meeting, boolean next) {
    List<String> notes = new ArrayList<>();
    if (!meeting.isHeld()) {
      notes.add(language.say("show.cancelled"));
    }
    if (next) {
      int days = (int) ChronoUnit.DAYS.between(today, meeting.date());
      notes.add(
          switch (days) {
            case 0 -> language.say("show.today");
            case 1 -> language.say("show.tomorrow");
            default -> language.say("show.in-days", Map.of("days", days));
          });
    }
    meeting
        .movedFrom()
        .map(date -> Map.of("date", language.dates().dayAndMonth(date)))
        .ifPresent(facts -> notes.add(language.say("show.moved", facts)));
    if (meeting.differs().place()) {
      meeting.place().ifPresent(room -> notes.add(room.name()));
    }
    slots(meeting).ifPresent(notes::add);
    apologies(meeting)
        .filter(count -> count > 0)
        .ifPresent(count -> notes.add(language.say("show.apologies", Map.of("count", count))));
    return notes;
  }

  private Optional<String> slots(Meeting meeting) {
    return session(meeting)
        .map(Session::slots)
        .filter(slots -> !slots.isEmpty())
        .map(slots -> {
          int free = (int) slots.stream().filter(Slot::isFree).count();
          return language.say("show.slots", Map.of("booked", slots.size() - free, "free", free));
        });
  }

  private Optional<Session> session(Meeting meeting) {
    return plan.sessions().stream()
        .filter(session -> session.meeting().equals(meeting))
        .findFirst();
  }

  private Optional<Integer> apologies(Meeting meeting) {
    return session(meeting).map(Session::apologies).map(List::size);
  }

  private String money(Finances finances) {
    return language.say(
        "show.budget",
        Map.of(
            "secured", money(finances.secured().minor(), finances),
            "wished", money(finances.wished().minor(), finances),
            "minimum", money(finances.minimum().minor(), finances)));
  }

  private String money(long minor, Finances finances) {
    return language.numbers().money(minor, finances.currency());
  }
}
