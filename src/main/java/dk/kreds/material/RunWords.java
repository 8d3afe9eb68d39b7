package dk.kreds.material;

import dk.kreds.group.Room;
import dk.kreds.group.Run;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.schedule.Times;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people read about the runs of a group, where it has several.
public record RunWords(PublicView view, Language language) {

  public boolean isEmpty() {
    return view.profile().runs().isEmpty();
  }

  /// For a calendar's head: "Formiddag kl. 10–12", a line for each.
  public List<String> calendarLines() {
    return view.profile().runs().stream().map(run -> named(run, times(run))).toList();
  }

  /// Which runs meet, for a calendar's row; nothing where they all do.
  public String of(List<Meeting> same) {
    return same.size() == view.profile().runs().size()
        ? ""
        : new Sentences(language)
            .join(
                view.profile().runs().stream()
                    .filter(run ->
                        same.stream()
                            .anyMatch(it -> it.run().filter(run.name()::equals).isPresent()))
                    .map(run -> named(run, times(run)))
                    .toList());
  }

  /// For a flyer, one line for each, with its first date where they do not begin together.
  public List<String> flyerLines() {
    boolean together = areAlike();
    return view.profile().runs().stream()
        .flatMap(run -> first(run).map(first -> line(run, first, together)).stream())
        .toList();
  }

  private String line(Run run, Meeting first, boolean together) {
    String when =
        together
            ? named(run, times(run))
            : language.say(
                "run.begins",
                Map.of("name", run.name(), "date", begins(run, first), "times", times(run)));
    return Stream.of(
            Optional.of(when),
            ownRhythm(run),
            ownCount(run),
            first.place().filter(_ -> view.profile().movesAbout()).map(Room::name),
            run.signUp()
                .map(by -> Map.of("date", language.dates().dayAndMonth(by)))
                .map(facts -> language.say("run.sign-up", facts)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /// How all of them repeat; nothing where each does it in its own way, or none can be told.
  public Optional<String> rhythm() {
    List<Optional<String>> all =
        view.profile().runs().stream().map(this::rhythm).distinct().toList();
    return all.size() == 1 ? all.getFirst() : Optional.empty();
  }

  /// Whether each has as many meetings as the others.
  public boolean areAsMany() {
    return view.profile().runs().stream().map(this::count).distinct().count() == 1;
  }

  private Optional<String> rhythm(Run run) {
    return new Rhythm(language).of(run.schedule().recurrence());
  }

  private long count(Run run) {
    return view.held().stream()
        .filter(meeting -> meeting.run().filter(run.name()::equals).isPresent())
        .count();
  }

  /// One without end has said it already.
  private Optional<String> ownRhythm(Run run) {
    return rhythm(run).filter(_ -> rhythm().isEmpty() && !run.schedule().isOpenEnded());
  }

  private Optional<String> ownCount(Run run) {
    return Optional.of(language.say("run.count", Map.of("count", count(run))))
        .filter(_ -> !areAsMany() && !run.schedule().isOpenEnded());
  }

  /// Whether they begin on one day or, where they have no end, repeat in one way.
  public boolean areAlike() {
    return view.profile().runs().stream()
            .flatMap(run -> first(run).map(first -> begins(run, first)).stream())
            .distinct()
            .count()
        == 1;
  }

  private String begins(Run run, Meeting first) {
    return Optional.of(run.schedule())
        .filter(schedule -> schedule.isOpenEnded())
        .flatMap(schedule -> new Rhythm(language).of(schedule.recurrence()))
        .orElseGet(() -> language.dates().full(first.date()));
  }

  private Optional<Meeting> first(Run run) {
    return view.held().stream()
        .filter(meeting -> meeting.run().filter(run.name()::equals).isPresent())
        .findFirst();
  }

  private String named(Run run, String when) {
    return language.say("run.named", Map.of("name", run.name(), "when", when));
  }

  private String times(Run run) {
    Times times = run.schedule().times();
    return language.say(
        "run.times", Map.of("times", language.dates().times(times.from(), times.to())));
  }
}
