package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Part;
import dk.kreds.group.Participant;
import dk.kreds.material.Material;
import dk.kreds.material.PartTitle;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Session;
import dk.kreds.text.Language;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The evening at a glance, for whoever leads the rounds: the clock, large, and a ring for each
/// person to tick when they have spoken. What to say and ask stands on the agenda sheet.
@AutoService(Material.class)
public final class RunSheet implements Material.ForLeaders {

  /// What the template may see.
  record Model(List<Sheet> sheets) {}

  /// One meeting.
  ///
  /// @param away who has sent apologies
  /// @param end when it is over
  record Sheet(String eyebrow, String date, String away, List<Row> rows, String end) {}

  /// @param each what each person has, in a round
  /// @param seats a ring for each who speaks in it; empty rings where no list is kept
  /// @param tone how it is drawn: `talk`, `pause` or `end`
  record Row(String clock, String title, String each, List<String> seats, String tone) {}

  @Override
  public String name() {
    return "run-sheet";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Where nobody speaks in rounds the agenda sheet is glance enough.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    List<Sheet> sheets =
        view.sessions().stream()
            .filter(session -> session.agenda().first(Part.Type.ROUND).isPresent())
            .map(session -> sheet(view, session, language))
            .toList();
    String group = view.shared().profile().name();
    return sheets.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Page.plain(
                name(),
                language,
                language.say("run-sheet.title") + " · " + group,
                new Model(sheets)));
  }

  private static Sheet sheet(LeadersView view, Session session, Language language) {
    List<String> away = session.apologies().stream().map(Participant::initials).toList();
    return new Sheet(
        Stream.of(Optional.of(view.shared().profile().name()), session.meeting().run())
            .flatMap(Optional::stream)
            .reduce((one, other) -> one + " · " + other)
            .orElseThrow(),
        Sentences.capital(language.dates().withWeekday(session.meeting().date())),
        away.isEmpty() ? "" : language.say("run-sheet.away", Map.of("names", away)),
        session.agenda().duringMeeting().stream()
            .map(item -> row(view, session, item, language))
            .toList(),
        language.dates().time(session.meeting().to()));
  }

  private static Row row(LeadersView view, Session session, Agenda.Item item, Language language) {
    boolean round = item.part().type() == Part.Type.ROUND;
    return new Row(
        language.dates().time(item.start()),
        new PartTitle(language).of(item.part(), session.meeting().theme()),
        item.minutesEach().isPresent()
            ? language.say("run-sheet.each", Map.of("minutes", item.minutesEach().getAsInt()))
            : language.say("run-sheet.minutes", Map.of("minutes", item.minutes())),
        round ? seats(view, session) : List.of(),
        switch (item.part().type()) {
          case BREAK -> "pause";
          case CLOSING -> "end";
          case PREPARATION, TALK, ROUND -> "talk";
        });
  }

  private static List<String> seats(LeadersView view, Session session) {
    List<String> here =
        view.participants().stream()
            .filter(person -> !session.apologies().contains(person))
            .map(Participant::initials)
            .toList();
    return here.isEmpty() ? Collections.nCopies(session.coming(), "") : here;
  }
}
