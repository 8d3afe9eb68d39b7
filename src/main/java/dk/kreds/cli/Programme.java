package dk.kreds.cli;

import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.group.Theme;
import dk.kreds.material.MeetingWords;
import dk.kreds.plan.Finances;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Session;
import dk.kreds.plan.Slot;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import dk.kreds.text.Wrap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A plan as one reads it in a terminal: a line for the group, what comes next, a line for each
/// meeting, one for the money.
///
/// @param whole also the meetings that are over, and those that would not fit on the screen
record Programme(Plan plan, LocalDate today, Language language, boolean whole) {
  private static final int MOST_TO_COME = 12;
  private static final int WEEK = 3;
  private static final int LABEL_WIDTH = 13;

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.addAll(Wrap.lines(headline(), "", Wrap.WIDTH));
    lines.add("");
    next()
        .ifPresent(meeting -> {
          lines.addAll(comingUp(meeting));
          lines.add("");
        });
    lines.addAll(
        plan.group().profile().schedule().isByAgreement()
            ? List.of("  " + language.say("show.agreed"))
            : meetings());
    lines.addAll(daysOff());
    plan.finances()
        .ifPresent(finances -> {
          lines.add("");
          lines.addAll(Wrap.lines(money(finances).replace("  ", " "), "", Wrap.WIDTH));
        });
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

  /// The meeting that one has to think of now: what is ready for it and what is not.
  private List<String> comingUp(Meeting meeting) {
    Dates dates = language.dates();
    List<String> lines = new ArrayList<>();
    String when = dates.full(meeting.date()) + ", " + dates.times(meeting.from(), meeting.to());
    lines.addAll(labelled("show.next", when + ", " + inDays(meeting)));
    String missing = language.say("show.missing");
    lines.addAll(labelled("show.place", meeting.place().map(Room::name).orElse(missing)));
    if (meeting.theme().isPresent() || isWithTheme(meeting)) {
      String theme = meeting.theme().map(Theme::title).orElse(missing);
      lines.addAll(labelled("show.theme", theme));
    }
    meeting
        .theme()
        .flatMap(Theme::speaker)
        .ifPresent(speaker ->
            lines.addAll(
                labelled(
                    "show.speaker",
                    speaker.name() + speaker.role().map(role -> ", " + role).orElse(""))));
    return lines;
  }

  /// A closed group gets to know each other first and says goodbye last.
  private boolean isWithTheme(Meeting meeting) {
    return plan.group().profile().kind().closed() && meeting.moment() == Meeting.Moment.FOLLOWING;
  }

  private List<String> labelled(String label, String text) {
    String word = language.say(label);
    String start = " ".repeat(LABEL_WIDTH);
    List<String> lines = new ArrayList<>(Wrap.lines(text, start, Wrap.WIDTH));
    String gap = " ".repeat(Math.max(1, LABEL_WIDTH - word.length()));
    lines.set(0, word + gap + lines.getFirst().strip());
    return lines;
  }

  private List<String> meetings() {
    List<Meeting> over =
        whole
            ? List.of()
            : plan.meetings().stream().filter(it -> it.date().isBefore(today)).toList();
    List<Meeting> toCome =
        plan.meetings().stream().filter(meeting -> !over.contains(meeting)).toList();
    boolean isAll = whole || toCome.size() <= MOST_TO_COME + 2;
    List<Meeting> shown = isAll ? toCome : toCome.subList(0, MOST_TO_COME);
    List<String> lines = new ArrayList<>();
    if (!over.isEmpty()) {
      lines.add("  " + language.say("show.over", Map.of("count", over.size())));
    }
    lines.addAll(new Columns(shown.stream().map(this::row).toList(), WEEK).lines());
    if (shown.size() < toCome.size()) {
      int more = toCome.size() - shown.size();
      lines.add("  " + language.say("show.more", Map.of("count", more)));
    }
    return lines;
  }

  /// When one might think that there is a meeting.
  private List<String> daysOff() {
    List<String> days = new MeetingWords(plan.forPublic(), language).daysOff();
    return days.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(""), labelled("show.off", String.join(", ", days)).stream())
            .toList();
  }

  private List<String> row(Meeting meeting) {
    Dates dates = language.dates();
    return List.of(
        mark(meeting),
        dates.weekday(meeting.date().getDayOfWeek()),
        severalYears() ? dates.plain(meeting.date()) : dates.dayAndMonth(meeting.date()),
        language.say("show.week", Map.of("week", Dates.week(meeting.date()))),
        meeting.isHeld()
            ? dates.time(meeting.from()) + "–" + dates.time(meeting.to())
            : language.say("show.cancelled"),
        Stream.of(meeting.run(), subject(meeting))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(": ")),
        String.join(" · ", notes(meeting)));
  }

  private String mark(Meeting meeting) {
    if (!meeting.isHeld()) {
      return "×";
    }
    return next().filter(meeting::equals).isPresent() ? "▸" : " ";
  }

  private boolean severalYears() {
    return plan.meetings().getFirst().date().getYear()
        != plan.meetings().getLast().date().getYear();
  }

  /// As the calendar has it.
  private Optional<String> subject(Meeting meeting) {
    return new MeetingWords(plan.forPublic(), language)
        .subject(meeting)
        .filter(_ -> meeting.isHeld());
  }

  private String inDays(Meeting meeting) {
    int days = (int) ChronoUnit.DAYS.between(today, meeting.date());
    return switch (days) {
      case 0 -> language.say("show.today");
      case 1 -> language.say("show.tomorrow");
      default -> language.say("show.in-days", Map.of("days", days));
    };
  }

  private Optional<Meeting> next() {
    return plan.meetings().stream()
        .filter(Meeting::isHeld)
        .filter(meeting -> !meeting.date().isBefore(today))
        .findFirst();
  }

  private List<String> notes(Meeting meeting) {
    List<String> notes = new ArrayList<>();
    meeting
        .movedFrom()
        .map(date -> Map.of("date", language.dates().dayAndMonth(date)))
        .ifPresent(facts -> notes.add(language.say("show.moved", facts)));
    if (meeting.isHeld() && meeting.differs().extra()) {
      notes.add(language.say("show.extra"));
    }
    if (meeting.differs().place() || plan.group().profile().movesAbout()) {
      meeting.place().ifPresent(room -> notes.add(room.name()));
    }
    meeting.reason().ifPresent(notes::add);
    meeting.visitors().forEach(visitor -> notes.add(visitor.introduced()));
    meeting
        .signUpBy()
        .map(date -> Map.of("date", language.dates().dayAndMonth(date)))
        .ifPresent(facts -> notes.add(language.say("show.sign-up", facts)));
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
    long over = finances.secured().minus(finances.wished()).minor();
    return language.say(
        over < 0 ? "show.budget" : over == 0 ? "show.budget.covered" : "show.budget.over",
        Map.of(
            "secured", money(finances.secured().minor(), finances),
            "wished", money(finances.wished().minor(), finances),
            "minimum", money(finances.minimum().minor(), finances),
            "over", money(over, finances)));
  }

  private String money(long minor, Finances finances) {
    return language.numbers().money(minor, finances.currency());
  }
}
