package dk.kreds.material.end;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Part;
import dk.kreds.material.Material;
import dk.kreds.material.Paper;
import dk.kreds.material.PartTitle;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// All that belongs to the last meeting: what to have ready, its course by the clock, how to lead
/// the round that looks back and the one that looks ahead, a small thing to keep, and what is left
/// to do (field guide § 1, "Last meeting"). Each run of a group has one of its own.
@AutoService(Material.class)
public final class Closing implements Material.ForLeaders {

  /// What the template may see.
  record Model(
      String group,
      String title,
      List<Last> lasts,
      List<String> before,
      List<String> back,
      List<String> ahead,
      List<String> keep,
      List<String> after,
      String footer) {}

  /// One last meeting by the clock.
  record Last(String day, List<Row> rows) {}

  record Row(String clock, String title) {}

  @Override
  public String name() {
    return "closing";
  }

  @Override
  public Phase phase() {
    return Phase.END;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    if (!Ending.isAhead(view.shared())) {
      return Optional.empty();
    }
    Paper paper = new Paper(view.shared().profile(), language);
    return Optional.of(
        paper.plain(
            name(),
            new Model(
                view.shared().profile().name(),
                paper.say("closing.title"),
                lasts(view, paper),
                paper.sayAll("closing.before"),
                paper.sayAll("closing.back"),
                paper.sayAll("closing.ahead"),
                paper.sayAll("closing.keep"),
                paper.sayAll("closing.after"),
                paper.say("agenda.footer"))));
  }

  private static List<Last> lasts(LeadersView view, Paper paper) {
    return view.sessions().stream()
        .filter(session -> session.meeting().moment() == Meeting.Moment.LAST)
        .map(session -> last(session, paper))
        .toList();
  }

  private static Last last(Session session, Paper paper) {
    Meeting meeting = session.meeting();
    String date = Sentences.capital(paper.language().dates().withWeekday(meeting.date()));
    return new Last(
        meeting.run().map(run -> date + " · " + run).orElse(date),
        session.agenda().items().stream().map(item -> row(item, meeting, paper)).toList());
  }

  private static Row row(Agenda.Item item, Meeting meeting, Paper paper) {
    Part part = item.part();
    OptionalInt each = item.minutesEach();
    String title = new PartTitle(paper.language()).of(part, meeting.theme());
    return new Row(
        paper.language().dates().time(item.start()),
        each.isPresent()
            ? title
                + " · "
                + paper.language().say("agenda.each", Map.of("minutes", each.getAsInt()))
            : title);
  }
}
