package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.material.Material;
import dk.kreds.material.PartTitle;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Session;
import dk.kreds.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;

/// The rounds by a clock on the wall: when each person's turn begins, for an evening without the
/// timer. Meetings that run alike share a sheet.
@AutoService(Material.class)
public final class TimerPaper implements Material.ForLeaders {

  /// What the template may see.
  record Model(String name, List<Sheet> sheets) {}

  /// @param dates the days that it is for
  /// @param people how many it is worked out for
  record Sheet(String dates, String people, List<Block> blocks, String end) {}

  /// A part of the meeting.
  ///
  /// @param each what each person has, in a round
  /// @param turns when each begins, in rows of so many as stand side by side
  record Block(String clock, String title, String each, List<List<Turn>> turns) {}

  record Turn(int number, String clock) {}

  private static final int SIDE_BY_SIDE = 5;

  @Override
  public String name() {
    return "timer-paper";
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
    Map<List<Agenda.Item>, List<Session>> alike =
        view.sessions().stream()
            .filter(TimerPaper::hasTurns)
            .collect(
                Collectors.groupingBy(
                    session -> session.agenda().duringMeeting(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    if (alike.isEmpty()) {
      return Optional.empty();
    }
    String group = view.shared().profile().name();
    List<Sheet> sheets = alike.values().stream().map(them -> sheet(them, language)).toList();
    return Optional.of(
        Page.plain(
            name(),
            language,
            language.say("timer-paper.title") + " · " + group,
            new Model(group, sheets)));
  }

  private static boolean hasTurns(Session session) {
    return session.agenda().items().stream().anyMatch(item -> item.minutesEach().isPresent());
  }

  private static Sheet sheet(List<Session> alike, Language language) {
    Session one = alike.getFirst();
    return new Sheet(
        days(alike, language),
        language.say("timer-paper.people", Map.of("count", one.coming())),
        one.agenda().duringMeeting().stream()
            .map(item -> block(item, one.coming(), language))
            .toList(),
        language.dates().time(one.meeting().to()));
  }

  /// "2. februar og 9. februar" or, where there are several runs, "Formiddag · 2. februar …", a
  /// line for each of them.
  private static String days(List<Session> alike, Language language) {
    Map<String, List<String>> runs =
        alike.stream()
            .map(Session::meeting)
            .collect(
                Collectors.groupingBy(
                    meeting -> meeting.run().map(run -> run + " · ").orElse(""),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        meeting -> language.dates().dayAndMonth(meeting.date()),
                        Collectors.toList())));
    return runs.entrySet().stream()
        .map(run -> run.getKey() + new Sentences(language).join(run.getValue()))
        .map(Sentences::capital)
        .collect(Collectors.joining(" · "));
  }

  /// What is left of the minutes when all have had their turn goes to nobody in particular.
  private static Block block(Agenda.Item item, int coming, Language language) {
    int each = item.minutesEach().orElse(0);
    List<Turn> turns =
        each == 0
            ? List.of()
            : IntStream.range(0, Math.min(coming, item.minutes() / each))
                .mapToObj(turn ->
                    new Turn(
                        turn + 1,
                        language.dates().time(item.start().plusMinutes((long) turn * each))))
                .toList();
    return new Block(
        language.dates().time(item.start()),
        new PartTitle(language).of(item.part(), Optional.empty()),
        each == 0 ? "" : language.say("run-sheet.each", Map.of("minutes", each)),
        turns.stream().gather(Gatherers.windowFixed(SIDE_BY_SIDE)).toList());
  }
}
