package dk.kreds.material.start;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Budget.Grant;
import dk.kreds.group.Leader;
import dk.kreds.group.Leader.Task;
import dk.kreds.group.Profile;
import dk.kreds.group.SignUp;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.Finances;
import dk.kreds.plan.LeadersView;
import dk.kreds.schedule.Country;
import dk.kreds.schedule.Holidays;
import dk.kreds.text.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What to do before the first meeting, each with the day by which it should be done, counted back
/// from that meeting. A day on which nobody picks up the telephone is moved to the working day
/// before it; what others have set, such as a funder's deadline, stays where it is.
@AutoService(Material.class)
public final class StartChecklist implements Material.ForLeaders {
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /// What the template may see.
  record Model(String name, String first, List<Row> rows) {}

  /// @param date without its year: it is within half a year of the first meeting, which has one
  /// @param who empty where nobody has taken it yet
  record Row(String date, String what, String who) {}

  @Override
  public String name() {
    return "start-checklist";
  }

  @Override
  public Phase phase() {
    return Phase.START;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Nothing where there are no dates to count back from, or where the group began before what is
  /// planned.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    if (profile.schedule().isByAgreement() || hasBegun(view)) {
      return Optional.empty();
    }
    Maker maker = new Maker(view, first(profile), language);
    Model model =
        new Model(
            profile.name(),
            language.say("start-checklist.first", Map.of("date", maker.first())),
            maker.rows());
    return Optional.of(
        Page.plain(
            name(),
            language,
            language.say("start-checklist.title") + " · " + profile.name(),
            model));
  }

  private static boolean hasBegun(LeadersView view) {
    LocalDate first = first(view.shared().profile());
    return view.shared().meetings().stream().noneMatch(meeting -> meeting.slot().equals(first));
  }

  /// The day on which the group begins.
  private static LocalDate first(Profile profile) {
    return Stream.concat(
            Stream.of(profile.schedule().starts()),
            profile.runs().stream().map(run -> run.schedule().starts()))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private record Maker(LeadersView view, LocalDate first, Language language) {

    /// Something to do by a day.
    record Due(LocalDate date, String what, Optional<Task> task) {}

    List<Row> rows() {
      return Stream.of(steps(), signUp(), deadlines(), Stream.of(firstDay()))
          .flatMap(dues -> dues)
          .sorted((one, other) -> one.date().compareTo(other.date()))
          .map(
              due -> new Row(language.dates().withWeekday(due.date()), due.what(), who(due.task())))
          .toList();
    }

    private Stream<Due> steps() {
      return Steps.of(view).stream()
          .map(step ->
              new Due(
                  workday(first.minus(step.before())), say("step." + step.name()), step.task()));
    }

    private Stream<Due> signUp() {
      SignUp signUp = view.shared().profile().signUp();
      return signUp.by().filter(date -> !date.isAfter(first)).stream()
          .map(date -> new Due(date, say("step.sign-up"), Optional.of(Task.MESSAGES)));
    }

    private Stream<Due> deadlines() {
      return view.finances().map(Finances::grants).stream()
          .flatMap(List::stream)
          .flatMap(grant ->
              grant.terms().deadline().filter(date -> !date.isAfter(first)).stream()
                  .map(date -> deadline(grant, date)));
    }

    private Due deadline(Grant grant, LocalDate date) {
      return new Due(
          date,
          language.say("start-checklist.step.deadline", Map.of("funder", grant.from())),
          Optional.of(Task.MONEY));
    }

    private Due firstDay() {
      return new Due(first, say("step.first"), Optional.empty());
    }

    private String who(Optional<Task> task) {
      List<String> takers =
          view.leaders().stream()
              .filter(leader -> task.isEmpty() || leader.tasks().contains(task.get()))
              .map(Leader::name)
              .toList();
      boolean all = task.isEmpty() || (takers.size() > 1 && takers.size() == view.leaders().size());
      return all ? say("everybody") : String.join(", ", takers);
    }

    private String say(String key) {
      return language.say("start-checklist." + key);
    }

    private LocalDate workday(LocalDate date) {
      boolean norway = view.shared().profile().schedule().zone().getId().equals("Europe/Oslo");
      Holidays holidays = Holidays.of(norway ? Country.NO : Country.DK);
      LocalDate day = date;
      while (WEEKEND.contains(day.getDayOfWeek()) || !holidays.on(day).isEmpty()) {
        day = day.minusDays(1);
      }
      return day;
    }
  }
}
