package dk.kreds.material;

import dk.kreds.document.Page;
import dk.kreds.group.Contact;
import dk.kreds.group.Help;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.schedule.Times;
import dk.kreds.text.Dates;
import dk.kreds.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The calendar as a page for the fridge door: up to twelve meetings large on one sheet, more of
/// them closer together, month by month.
final class CalendarPage {
  /// So many have a large line each.
  private static final int LARGE = 12;

  /// More than so many are told month by month, where most of them are as usual.
  private static final int MANY = 16;

  /// So few fill the page in larger letters, so many have plenty of air, and so many some.
  private static final int ROOMY = 6;

  private static final int AIRY = 8;

  private static final int CLOSE = 10;

  /// What the template may see.
  record Model(
      String eyebrow,
      String title,
      Optional<String> where,
      List<String> details,
      boolean large,
      boolean many,
      String air,
      List<Month> months,
      List<String> off,
      String offLabel,
      Optional<Contact> apologies,
      String apologiesTitle,
      String apologiesHint,
      Optional<String> link,
      List<Help> help,
      List<String> footer,
      int dots,
      Optional<Logo> logo) {}

  /// @param days those on which something is held as the rule has it, by weekday
  /// @param special those of which one must know something
  record Month(String name, List<Row> rows, List<Days> days, List<Row> special) {

    static Month of(String name, List<Row> rows) {
      Map<String, List<Day>> byWeekday =
          rows.stream()
              .filter(row -> !row.cancelled() && !row.moved())
              .collect(
                  Collectors.groupingBy(
                      Row::weekday,
                      LinkedHashMap::new,
                      Collectors.mapping(
                          row -> new Day(row.day(), row.place()), Collectors.toList())));
      List<Days> days = new ArrayList<>();
      byWeekday.forEach(
          (weekday, all) -> days.add(new Days(weekday, all.stream().distinct().toList())));
      return new Month(name, rows, days, rows.stream().filter(Row::isSpecial).toList());
    }
  }

  record Days(String weekday, List<Day> days) {}

  /// @param place where it is, if that must be said
  record Day(String day, String place) {}

  /// @param day the number that is read from afar
  /// @param run which of the runs it is, where it is not all of them
  /// @param month with the year where the run goes over one
  /// @param alert what must be seen from afar
  record Row(
      String day,
      String month,
      String weekday,
      String week,
      String run,
      String subject,
      String place,
      String company,
      String alert,
      String notes,
      boolean cancelled,
      boolean moved) {

    /// Where it is stands at its day.
    boolean isSpecial() {
      return Stream.of(run, subject, company, alert, notes).anyMatch(text -> !text.isEmpty());
    }
  }

  private final PublicView view;
  private final Language language;
  private final MeetingWords words;
  private final TalkWords talks;
  private final List<Meeting> held;
  private final RunWords runs;

  private CalendarPage(PublicView view, Language language) {
    this.view = view;
    this.language = language;
    this.words = new MeetingWords(view, language);
    this.runs = new RunWords(view, language);
    this.talks = new TalkWords(view, language);
    this.held = view.held().isEmpty() ? view.meetings() : view.held();
  }

  static Page of(PublicView view, Language language) {
    CalendarPage page = new CalendarPage(view, language);
    Model model = page.model();
    return new Page(
        "calendar", language.tag(), model.eyebrow(), model, Logo.pictures(view.profile()));
  }

  private Model model() {
    Profile profile = view.profile();
    int count = rows().size();
    List<Month> months = months();
    return new Model(
        eyebrow(profile),
        title(),
        where(),
        details(profile),
        count <= LARGE,
        count > MANY
            && months.stream().mapToInt(month -> month.special().size()).sum() <= count / 2,
        air(count, months),
        months,
        words.daysOff(),
        language.say(profile.isForTalks() ? "talks.off" : "calendar.off"),
        profile.contact(),
        language.say(ask(profile)),
        language.say(ask(profile) + ".hint"),
        profile.calendarLink().map(Object::toString),
        profile.help(),
        footer(),
        Math.min(count, LARGE),
        Logo.fit(profile, 40, 27));
  }

  /// Where most dates are as usual, a half-year of them needs little room.
  private String air(int count, List<Month> months) {
    boolean few =
        months.size() <= ROOMY
            && months.stream().mapToInt(month -> month.special().size()).sum() <= ROOMY;
    Profile profile = view.profile();
    boolean bare =
        profile.help().isEmpty() && profile.calendarLink().isEmpty() && !profile.movesAbout();
    if (bare && (count <= ROOMY || (count > MANY && few))) {
      return "roomy";
    }
    return count <= AIRY ? "airy" : count <= CLOSE ? "close" : "tight";
  }

  /// An open group's calendar hangs in public, so it says whose it is.
  private String eyebrow(Profile profile) {
    Optional<String> organisation =
        profile.organisation().filter(_ -> !profile.kind().members()).map(Organisation::name);
    return Stream.of(
            Optional.of(profile.name()),
            organisation,
            Optional.of(MeetingWords.period(held, language)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private static String ask(Profile profile) {
    if (profile.hasSlots()) {
      return "talks.ask";
    }
    return profile.kind().members() ? "calendar.apologies" : "calendar.ask";
  }

  private String title() {
    if (view.profile().isForTalks()) {
      return language.say(view.profile().hasSlots() ? "talks.calendar" : "talks.calendar.drop-in");
    }
    return usualTime()
        ? language.say(
            "calendar.title.time", Map.of("time", language.dates().hour(held.getFirst().from())))
        : language.say("calendar.title");
  }

  /// Whether most people can keep one time in their heads; exceptions stand at their meeting.
  private boolean usualTime() {
    return view.profile().schedule().weekdayTimes().isEmpty() && runs.isEmpty();
  }

  private Optional<String> where() {
    Times times = view.profile().schedule().times();
    String end =
        view.profile().isForTalks()
            ? language.say(
                "meeting.time", Map.of("times", language.dates().times(times.from(), times.to())))
            : language.say("calendar.until", Map.of("time", language.dates().hour(times.to())));
    List<String> parts =
        Stream.of(
                view.profile().room().map(Room::name),
                view.profile().room().flatMap(Room::address).map(Sentences::address),
                usualTime() ? Optional.of(end) : Optional.<String>empty())
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\u00a0· ", parts));
  }

  private List<String> details(Profile profile) {
    List<String> alongside =
        profile.alongside().map(AlongsideWords::of).stream()
            .map(what -> language.say("calendar.alongside", Map.of("what", what)))
            .toList();
    return Stream.of(rooms(profile), runs.calendarLines(), alongside)
        .flatMap(List::stream)
        .toList();
  }

  /// Where several rooms are, so that a meeting need only name its own.
  private static List<String> rooms(Profile profile) {
    return profile.movesAbout()
        ? profile.rooms().stream().map(MeetingWords::place).toList()
        : List.of();
  }

  private List<Month> months() {
    return view.meetings().stream()
        .map(meeting -> meeting.date().withDayOfMonth(1))
        .distinct()
        .map(month ->
            Month.of(
                Sentences.capital(month(month)),
                rows().stream()
                    .filter(row -> row.getFirst().date().withDayOfMonth(1).equals(month))
                    .map(this::row)
                    .toList()))
        .toList();
  }

  private String month(LocalDate date) {
    boolean severalYears =
        view.meetings().getFirst().date().getYear() != view.meetings().getLast().date().getYear();
    String name = language.dates().month(date.getMonth());
    return severalYears ? name + " " + date.getYear() : name;
  }

  /// What runs have on one day in the same way stands in one row.
  private List<List<Meeting>> rows() {
    return List.copyOf(
        view.meetings().stream()
            .collect(Collectors.groupingBy(this::shown, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private List<Object> shown(Meeting meeting) {
    return List.of(
        meeting.date(),
        words.subject(meeting),
        words.room(meeting),
        words.company(meeting),
        runs.isEmpty() ? words.apart(meeting) : List.of(),
        words.notes(meeting),
        meeting.isHeld());
  }

  private Row row(List<Meeting> same) {
    Meeting meeting = same.getFirst();
    Dates dates = language.dates();
    return new Row(
        dates.day(meeting.date()),
        month(meeting.date()),
        dates.weekday(meeting.date().getDayOfWeek()),
        language.say("calendar.week", Map.of("week", Dates.week(meeting.date()))),
        runs.of(same),
        words.subject(meeting).or(() -> talks.free(meeting)).orElse(""),
        words.room(meeting).orElse(""),
        Stream.concat(words.company(meeting).stream(), words.apart(meeting).stream())
            .collect(Collectors.joining(" · ")),
        words.alert(meeting).orElse(""),
        String.join(" · ", notes(meeting)),
        !meeting.isHeld(),
        meeting.movedFrom().isPresent());
  }

  /// Where the weekdays have times of their own, each meeting tells its own. Those of runs stand
  /// with their names.
  private List<String> notes(Meeting meeting) {
    List<String> notes = words.furtherNotes(meeting);
    boolean ownTimes = !view.profile().schedule().weekdayTimes().isEmpty();
    if (!ownTimes || !meeting.isHeld() || meeting.differs().time()) {
      return notes;
    }
    return Stream.concat(Stream.of(words.time(meeting)), notes.stream()).toList();
  }

  private List<String> footer() {
    Profile profile = view.profile();
    long changed = profile.schedule().changes().size();
    Optional<String> edition =
        profile
            .updated()
            .map(date ->
                language.say(
                    "calendar.edition",
                    Map.of("number", changed + 1, "date", language.dates().plain(date))));
    Optional<String> promise =
        profile.kind().members()
            ? Optional.of(language.sayFor(profile.kind().name(), "calendar.confidential", Map.of()))
            : Optional.empty();
    return Stream.of(promise, edition).flatMap(Optional::stream).toList();
  }
}
