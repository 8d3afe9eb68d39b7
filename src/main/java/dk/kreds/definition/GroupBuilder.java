package dk.kreds.definition;

import dk.kreds.definition.MoneyShapes.Sums;
import dk.kreds.definition.shape.Entries;
import dk.kreds.definition.shape.Findings;
import dk.kreds.diagnostic.Problem;
import dk.kreds.group.Counted;
import dk.kreds.group.Group;
import dk.kreds.group.Kind;
import dk.kreds.group.Participants;
import dk.kreds.group.Payment;
import dk.kreds.group.Profile;
import dk.kreds.group.Range;
import dk.kreds.group.Room;
import dk.kreds.group.SignUp;
import dk.kreds.group.Style;
import dk.kreds.group.Talks;
import dk.kreds.group.Theme;
import dk.kreds.group.Visitor;
import dk.kreds.schedule.Schedule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Puts a group together from the parts of its definition, with what its kind brings.
record GroupBuilder(GroupShape shape, Entries it, Setting setting, Findings findings) {

  /// The group, or nothing where the findings say what does not go together.
  Optional<Group> build(String usualId) {
    if (it.get(shape.room).isPresent() && it.get(shape.rooms).isPresent()) {
      findings.add(
          Problem.KEYS_EXCLUDE.at(
              it.place(shape.rooms),
              Map.of("key", "rooms", "other", "room", "line", it.place(shape.room).line())));
      return Optional.empty();
    }
    List<Theme> themes = it.get(shape.themes).map(ThemesShape.Chosen::themes).orElse(List.of());
    List<Visitor> visitors = it.get(shape.visitors).orElse(List.of());
    MeetingsNamed named = new MeetingsNamed(schedules(), findings);
    named.check(themes, visitors);
    it.get(shape.participants).ifPresent(joined -> named.checkCounts(joined.attended().keySet()));
    String currency =
        it.get(shape.budget)
            .flatMap(Sums::currency)
            .orElseGet(() -> setting.currency(schedules().getFirst().zone()));
    Kind kind = kind();
    Range size = it.get(shape.participants).flatMap(PeopleShapes.Joined::size).orElse(kind.size());
    Profile profile = profile(usualId, currency, size);
    profile.talks().ifPresent(talks -> checkBookings(talks, profile));
    return Optional.of(
        new Group(
            profile,
            it.get(shape.leaders).orElse(List.of()),
            participants(size),
            themes,
            it.get(shape.themes).filter(ThemesShape.Chosen::together).isPresent(),
            visitors,
            it.get(shape.agenda).map(own -> own.over(kind.agenda())).orElse(kind.agenda()),
            it.get(shape.budget).map(sums -> sums.budget().apply(currency)),
            it.get(shape.partners).orElse(List.of()),
            it.get(shape.accept).orElse(Map.of()),
            it.get(shape.schedule).map(ScheduleShape.Planned::schoolHolidays).orElse(List.of())));
  }

  private Profile profile(String usualId, String currency, Range size) {
    ScheduleShape.Planned planned =
        it.get(shape.schedule).orElseGet(() -> ScheduleShape.Planned.byAgreement(setting.zone()));
    Kind kind = kind();
    return new Profile(
        it.get(shape.id).orElse(usualId),
        it.get(shape.id).orElseGet(() -> usualId + "\n" + it.need(shape.name)),
        it.need(shape.name),
        kind,
        setting.language(),
        it.get(shape.headline),
        it.get(shape.about),
        it.get(shape.audience),
        it.get(shape.municipality),
        it.get(shape.listed).orElse(kind.listed()),
        it.get(shape.expects),
        it.get(shape.organisation),
        it.get(shape.contact),
        planned.schedule(),
        planned.places(),
        planned.signUps(),
        planned.runs().stream().map(run -> run.in(rooms())).toList(),
        planned.programme(),
        rooms(),
        size,
        it.get(shape.payment)
            .map(payment -> payment.apply(currency))
            .orElseGet(Payment.Unknown::new),
        it.get(shape.signUp)
            .orElse(new SignUp(kind.signUp(), Optional.empty(), Optional.empty(), false)),
        it.get(shape.alongside),
        planned.horizon(),
        planned.link(),
        it.get(shape.talks).map(talks -> talks.over(kind.talks())).or(kind::talks),
        it.get(shape.participants).filter(PeopleShapes.Joined::anonymous).isPresent(),
        it.get(shape.help).orElse(List.of()),
        it.get(shape.updated),
        it.get(shape.style).orElse(Style.NONE));
  }

  private Kind kind() {
    Kind kind = it.need(shape.kind);
    return it.get(shape.words).map(kind::saying).orElse(kind);
  }

  private List<Schedule> schedules() {
    ScheduleShape.Planned planned =
        it.get(shape.schedule).orElseGet(() -> ScheduleShape.Planned.byAgreement(setting.zone()));
    return planned.runs().isEmpty()
        ? List.of(planned.schedule())
        : planned.runs().stream().map(ScheduleShape.PlannedRun::schedule).toList();
  }

  private List<Room> rooms() {
    return it.get(shape.rooms).orElse(it.get(shape.room).stream().toList());
  }

  /// Talks by agreement can be at any time, and several at a time where several people give them.
  private void checkBookings(Talks talks, Profile profile) {
    List<PeopleShapes.Person> people =
        it.get(shape.participants).map(PeopleShapes.Joined::people).orElse(List.of());
    Bookings bookings = new Bookings(talks, people, findings);
    bookings.checkCounts();
    if (profile.hasSlots()) {
      // a public paper says which times are free: that cannot be known without the list
      it.get(shape.participants).flatMap(PeopleShapes.Joined::closed).ifPresent(findings::add);
      bookings.checkTimes(profile.schedule());
    }
  }

  private Participants participants(Range size) {
    return it.get(shape.participants)
        .map(joined ->
            new Participants(
                size,
                joined.expected().map(OptionalInt::of).orElse(OptionalInt.empty()),
                joined.participants(),
                joined.deleteAfter(),
                joined.counted(),
                joined.attended()))
        .orElse(
            new Participants(
                size,
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                Counted.NOBODY,
                new TreeMap<>()));
  }
}
