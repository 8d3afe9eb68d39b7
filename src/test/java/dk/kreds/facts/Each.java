package dk.kreds.facts;

import dk.kreds.group.Leader;
import dk.kreds.group.Part;
import dk.kreds.group.Profile;
import dk.kreds.group.Theme;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Session;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a paper may say something of each of, one after the other.
enum Each {
  ROOM(plan -> plan.group().profile().allRooms()),
  /// The room, where there is but one; several are told meeting by meeting.
  ONE_ROOM(plan -> plan.group().profile().room().stream().toList()),
  MEETING(Plan::sessions),
  /// One run after the other.
  BY_RUN(plan ->
      plan.sessions().stream()
          .collect(
              Collectors.groupingBy(
                  it -> it.meeting().run().orElse(""), LinkedHashMap::new, Collectors.toList()))
          .values()
          .stream()
          .flatMap(List::stream)
          .toList()),
  /// Of many there is room for the addresses alone.
  FEW_ROOMS(plan ->
      plan.group().profile().allRooms().size() <= 2
          ? plan.group().profile().allRooms()
          : List.of()),
  /// Those that people see, the cancelled ones too.
  LISTED(Plan::meetings),
  /// Each date once, however many meet on it.
  ON_DATE(plan -> onDates(plan).toList()),
  /// The same as a calendar tells them: of many each weekday has a row in its month.
  ON_CALENDAR(Each::onCalendar),
  /// What a leaflet has room for: of many dates only those that are special.
  PROGRAMME(Each::programme),
  /// Where people belong to the group.
  MEMBERS_MEETING(plan -> isForMembers(plan) ? plan.sessions() : List.of()),
  /// Where one just comes.
  OPEN_MEETING(plan -> isForMembers(plan) || isForTalks(plan) ? List.of() : plan.sessions()),
  /// Where one just comes, and it is not as usual.
  SPECIAL(plan ->
      isForMembers(plan) || isForTalks(plan)
          ? List.of()
          : plan.sessions().stream().filter(it -> isSpecial(it.meeting())).toList()),
  DAY_OF_TALKS(plan -> plan.group().profile().hasSlots() ? plan.sessions() : List.of()),
  WITH_ROUNDS(plan ->
      plan.sessions().stream()
          .filter(it -> it.agenda().first(Part.Type.ROUND).isPresent())
          .toList()),
  TIMED(plan ->
      plan.sessions().stream()
          .filter(
              it -> it.agenda().items().stream().anyMatch(item -> item.minutesEach().isPresent()))
          .toList()),
  /// Of each run the last.
  LAST(plan ->
      plan.sessions().stream().filter(it -> it.meeting().moment() == Meeting.Moment.LAST).toList()),
  COUNTED(plan ->
      plan.sessions().stream()
          .filter(it ->
              plan.forLeaders().attendance().counted().stream()
                  .anyMatch(day -> day.date().equals(it.meeting().date())))
          .toList()),
  LEADER(plan -> plan.group().leaders()),
  GUEST(plan -> plan.group().visitors()),
  /// Not as usual.
  CHANGED(plan -> plan.sessions().stream().filter(it -> isChanged(it.meeting())).toList()),
  /// Somebody from outside comes to speak, who does not lead the group.
  SPEECH(plan -> plan.sessions().stream().filter(it -> isSpeech(plan, it)).toList()),
  NOTICE(plan -> plan.notices().stream().map(notice -> (Object) notice.meeting()).toList()),
  PERSON(plan -> plan.group().participants().people()),
  WITH_ADDRESS(plan ->
      plan.group().participants().people().stream()
          .filter(it -> it.address().isPresent())
          .toList()),
  SHARING(plan ->
      plan.group().participants().people().stream().filter(it -> it.shared().isPresent()).toList()),
  UNANSWERED(plan ->
      plan.finances().stream()
          .flatMap(it -> it.grants().stream())
          .filter(grant -> grant.promised().isEmpty())
          .toList());

  private static final int MANY = 16;

  private final Function<Plan, List<?>> parts;

  Each(Function<Plan, List<?>> parts) {
    this.parts = parts;
  }

  List<Scope> of(Scope scope) {
    return parts.apply(scope.plan()).stream().map(scope::with).toList();
  }

  private static Stream<Meeting> onDates(Plan plan) {
    Set<LocalDate> dates = new HashSet<>();
    return plan.meetings().stream().filter(meeting -> dates.add(meeting.date()));
  }

  private static List<Meeting> onCalendar(Plan plan) {
    return onDates(plan).count() > MANY && !isForTalks(plan)
        ? onDates(plan).sorted(inMonths(plan)).toList()
        : onDates(plan).toList();
  }

  /// Month by month; in each, that weekday first which comes first.
  private static Comparator<Meeting> inMonths(Plan plan) {
    return Comparator.comparing((Meeting it) -> YearMonth.from(it.date()))
        .thenComparing(it ->
            onDates(plan)
                .map(Meeting::date)
                .filter(day -> YearMonth.from(day).equals(YearMonth.from(it.date())))
                .filter(day -> day.getDayOfWeek() == it.date().getDayOfWeek())
                .findFirst()
                .orElseThrow())
        .thenComparing(Meeting::date);
  }

  private static List<Meeting> programme(Plan plan) {
    Profile profile = plan.group().profile();
    List<Meeting> held = plan.meetings().stream().filter(Meeting::isHeld).toList();
    boolean few = held.size() <= 12;
    return profile.isForTalks()
        ? List.of()
        : onDates(plan)
            .filter(Meeting::isHeld)
            .filter(it -> few || (!profile.kind().members() && it.theme().isPresent()))
            .limit(12)
            .toList();
  }

  private static boolean isForMembers(Plan plan) {
    return plan.group().profile().kind().members() && !isForTalks(plan);
  }

  private static boolean isForTalks(Plan plan) {
    return plan.group().profile().isForTalks();
  }

  private static boolean isSpecial(Meeting meeting) {
    return meeting.theme().isPresent() || meeting.differs().place();
  }

  private static boolean isChanged(Meeting meeting) {
    return meeting.differs().place() || meeting.differs().time() || meeting.movedFrom().isPresent();
  }

  private static boolean isSpeech(Plan plan, Session session) {
    return session.meeting().theme().flatMap(Theme::speaker).stream()
        .anyMatch(speaker ->
            plan.group().leaders().stream().map(Leader::name).noneMatch(speaker.name()::equals));
  }
}
