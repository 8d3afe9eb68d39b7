package dk.kreds.timer.screen;

import dk.kreds.timer.Choices;
import dk.kreds.timer.Circle;
import dk.kreds.timer.Outlook;
import dk.kreds.timer.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tells the evening in single lines, one when something changes: for a screen reader, a simple
/// terminal, a file.
public final class Telling {
  private final Face face;
  private Map<String, List<Object>> last = Map.of();

  public Telling(Face face) {
    this.face = face;
  }

  /// What is new since the last time this was asked.
  public List<String> news(Desk desk, Instant now) {
    Map<String, List<Object>> facts = facts(desk, now);
    List<String> news = new ArrayList<>();
    facts.forEach((name, fact) -> {
      if (!Objects.equals(identity(last.get(name)), identity(fact))) {
        lines(name, desk, now).forEach(line -> news.add(face.clock(now) + "  " + line));
      }
    });
    last = facts;
    return news;
  }

  private static Object identity(@org.jspecify.annotations.Nullable List<Object> fact) {
    return fact == null ? List.of() : fact;
  }

  /// What a change of is worth a line, in the order of telling.
  private Map<String, List<Object>> facts(Desk desk, Instant now) {
    State state = desk.state();
    Outlook outlook = new Outlook(state, now);
    Map<String, List<Object>> facts = new LinkedHashMap<>();
    facts.put("section", List.of(section(state)));
    facts.put("people", face.view() ? List.of() : List.of(state.here()));
    facts.put("speaker", List.of(section(state), state.circle().map(Circle::queue)));
    facts.put("given", List.of(outlook.whole().toMillis() / 1000, section(state)));
    facts.put("rest", List.of(state.circle().flatMap(Circle::resting).isPresent()));
    facts.put("covered", List.of(isCovered(state)));
    facts.put("stage", List.of(section(state), outlook.stage(), state.turns().size()));
    facts.put("end", List.of(state.end()));
    facts.put("ways", List.of(!new Choices(state, now).ways().isEmpty()));
    facts.put("panel", List.of(desk.panel()));
    return facts;
  }

  private static boolean isCovered(State state) {
    return state.under().filter(State.Under::covered).isPresent();
  }

  private static int section(State state) {
    return switch (state.stand()) {
      case State.Waiting _ -> -1;
      case State.Under under -> under.section();
      case State.Over _ -> Integer.MAX_VALUE;
    };
  }

  private List<String> lines(String name, Desk desk, Instant now) {
    State state = desk.state();
    boolean running = state.under().isPresent();
    return switch (name) {
      case "section" -> section(desk, now);
      case "people" ->
          state.evening().people() == 0
              ? List.of()
              : List.of(face.say("plain.people", Map.of("count", state.here().size())));
      case "speaker" -> face.view() ? List.of() : speaker(state, now);
      case "stage" -> running ? stage(state, now) : List.of();
      case "rest" ->
          state.circle().flatMap(Circle::resting).isPresent()
              ? List.of(face.say("stage.resting"))
              : List.of();
      case "covered" -> isCovered(state) ? List.of(face.say("covered")) : List.of();
      case "end" -> List.of(face.say("plain.end", Map.of("time", face.about(state.end()))));
      case "ways", "panel" -> question(name, desk, now);
      default -> List.of();
    };
  }

  private List<String> section(Desk desk, Instant now) {
    State state = desk.state();
    return switch (state.stand()) {
      case State.Waiting _ -> waiting(desk, now);
      case State.Under under ->
          List.of(
              face.say(
                  "plain.part",
                  Map.of(
                      "part", face.title(under.section()),
                      "time", face.about(new Outlook(state, now).sectionEnd()))));
      case State.Over _ ->
          face.view() ? List.of(face.say("over.thanks")) : new Afterwards(face, state).lines();
    };
  }

  private List<String> waiting(Desk desk, Instant now) {
    List<String> lines =
        new ArrayList<>(text(new WaitingScreen(face, desk, now, new Size(100, 60)).screen()));
    if (!face.view()) {
      lines.add(face.say("plain.keys"));
    }
    return lines;
  }

  private static List<String> text(Screen screen) {
    return screen.lines().stream()
        .map(line -> line.text().strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<String> speaker(State state, Instant now) {
    return state
        .circle()
        .map(circle ->
            circle.queue().isEmpty()
                ? List.of(face.say("all-heard"))
                : List.of(
                    new RunningScreen(
                                face,
                                Desk.of(state),
                                state.under().orElseThrow(),
                                now,
                                new Size(100, 60))
                            .who(circle)
                        + ", "
                        + face.say("plain.given", Map.of("time", Times.whole(circle.given())))))
        .orElse(List.of());
  }

  private List<String> stage(State state, Instant now) {
    Outlook outlook = new Outlook(state, now);
    return switch (outlook.stage()) {
      case CALM -> List.of();
      case SOON ->
          List.of(
              face.say("stage.soon")
                  + ", "
                  + face.say("plain.left", Map.of("time", Times.left(outlook.left()))));
      case OVER -> List.of(face.say("stage.over"));
    };
  }

  private List<String> question(String name, Desk desk, Instant now) {
    boolean open = !(desk.panel() instanceof Panel.Closed);
    if (open != name.equals("panel")) {
      return List.of();
    }
    return switch (desk.panel()) {
      case Panel.Help _ -> text(new HelpScreen(face, desk.state(), new Size(100, 60)).screen());
      case Panel.People _ ->
          text(new PeopleScreen(face, desk.state(), now, new Size(100, 60)).screen());
      default -> told(desk, now);
    };
  }

  private List<String> told(Desk desk, Instant now) {
    boolean something =
        !(desk.panel() instanceof Panel.Closed) || !new Choices(desk.state(), now).ways().isEmpty();
    return something
        ? new News(face, desk, now, new Size(100, 60))
            .news().stream().map(line -> line.text().strip()).toList()
        : List.of();
  }

  /// How often there may be something new, where nobody presses a key.
  public static final Duration EVERY = Duration.ofSeconds(1);
}
