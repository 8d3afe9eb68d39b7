package dk.kreds.material.run;

import dk.kreds.document.Page;
import dk.kreds.group.Contact;
import dk.kreds.group.Help;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.material.AlongsideWords;
import dk.kreds.material.Logo;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.RunWords;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.schedule.Times;
import dk.kreds.text.Language;
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

  /// What the template may see.
  record Model(
      String eyebrow,
      String title,
      Optional<String> where,
      List<String> details,
      boolean large,
      boolean many,
      String air,
      List<CalendarMonths.Month> months,
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

  private final PublicView view;
  private final Language language;
  private final MeetingWords words;
  private final List<Meeting> held;
  private final RunWords runs;

  private CalendarPage(PublicView view, Language language) {
    this.view = view;
    this.language = language;
    this.words = new MeetingWords(view, language);
    this.runs = new RunWords(view, language);
    this.held = view.held().isEmpty() ? view.meetings() : view.held();
  }

  static Page of(PublicView view, Language language) {
    CalendarPage page = new CalendarPage(view, language);
    Model model = page.model();
    return new Page("calendar", language, model.eyebrow(), model, Logo.pictures(view.profile()));
  }

  private Model model() {
    Profile profile = view.profile();
    CalendarMonths dates = new CalendarMonths(view, language);
    List<CalendarMonths.Month> months = dates.months();
    int count = months.stream().mapToInt(month -> month.rows().size()).sum();
    boolean many = count > MANY && CalendarAir.special(months) <= count / 2;
    List<String> details = details(profile);
    boolean large = count <= LARGE;
    return new Model(
        eyebrow(profile),
        title(),
        where(),
        details,
        large,
        many,
        new CalendarAir(profile, months, further(details), !footer().isEmpty()).of(large, many),
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

  private int further(List<String> details) {
    return details.size() + (words.daysOff().isEmpty() ? 0 : 1);
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
        ? profile.allRooms().stream().map(MeetingWords::place).toList()
        : List.of();
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
            ? Optional.of(language.say("calendar.confidential"))
            : Optional.empty();
    return Stream.of(promise, edition).flatMap(Optional::stream).toList();
  }
}
