package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Leader;
import dk.kreds.group.Part;
import dk.kreds.group.Profile;
import dk.kreds.group.Theme;
import dk.kreds.material.Letterhead;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Agenda;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Session;
import dk.kreds.text.Language;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A letter to each who comes to speak, for nothing (field guide § 1, "Speakers"): when it is their
/// turn, whom they will meet, and what is asked of them. Whoever comes several times has one.
@AutoService(Material.class)
public final class SpeakerLetters implements Material.ForLeaders {

  /// What the template may see.
  ///
  /// @param about whom they speak to
  /// @param asks what they are asked to do
  record Model(
      Letterhead from,
      List<Letter> letters,
      List<String> about,
      List<String> asks,
      List<String> after,
      List<String> signers) {}

  record Letter(String greeting, String thanks, List<Visit> visits) {}

  /// @param when date and times
  record Visit(String when, Optional<String> where, String what) {}

  @Override
  public String name() {
    return "speaker-letters";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Who leads the group needs no letter to speak to it.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    Paper paper = new Paper(profile, language);
    List<String> ours = view.leaders().stream().map(Leader::name).toList();
    List<Session> visited =
        view.sessions().stream()
            .filter(
                session -> speaker(session).filter(one -> !ours.contains(one.name())).isPresent())
            .toList();
    List<Letter> letters = letters(visited, paper);
    return letters.isEmpty()
        ? Optional.empty()
        : Optional.of(
            paper.withLogo(
                name(),
                new Model(
                    Letterhead.of(profile),
                    letters,
                    about(view, paper),
                    asks(profile, paper),
                    after(paper),
                    paper.signers(view.leaders()))));
  }

  /// By the speaker's name, in the order in which they come.
  private static List<Letter> letters(List<Session> sessions, Paper paper) {
    Map<String, List<Session>> bySpeaker =
        sessions.stream()
            .collect(
                Collectors.groupingBy(
                    session -> speaker(session).orElseThrow().name(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return bySpeaker.entrySet().stream()
        .map(entry ->
            new Letter(
                paper.say(
                    "speaker-letters.greeting",
                    Map.of("name", Sentences.firstName(entry.getKey()))),
                paper.say("speaker-letters.thanks", Map.of("group", paper.profile().name())),
                entry.getValue().stream().map(session -> visit(session, paper)).toList()))
        .toList();
  }

  private static Optional<Theme.Speaker> speaker(Session session) {
    return session.meeting().theme().flatMap(Theme::speaker);
  }

  private static Visit visit(Session session, Paper paper) {
    Meeting meeting = session.meeting();
    LocalTime turn = turn(session);
    String key =
        turn.equals(meeting.from()) ? "speaker-letters.visit.first" : "speaker-letters.visit";
    return new Visit(
        Sentences.capital(
            paper.say(
                "flyer.when.closed.big",
                Map.of(
                    "date", meeting.date(),
                    "times", paper.language().dates().times(meeting.from(), meeting.to())))),
        meeting.place().map(MeetingWords::place).map(Sentences::address),
        paper.say(
            key,
            Map.of(
                "theme", Sentences.closed(meeting.theme().orElseThrow().title()), "time", turn)));
  }

  /// When the part begins in which the theme is talked about.
  private static LocalTime turn(Session session) {
    return session.agenda().duringMeeting().stream()
        .filter(item -> item.part().theme() && item.part().type() != Part.Type.BREAK)
        .map(Agenda.Item::start)
        .findFirst()
        .orElse(session.meeting().from());
  }

  private static List<String> about(LeadersView view, Paper paper) {
    int coming = view.sessions().stream().mapToInt(Session::coming).max().orElse(0);
    return Stream.of(
            paper
                .profile()
                .audience()
                .map(Sentences::closed)
                .map(whom -> paper.say("speaker-letters.audience", Map.of("audience", whom))),
            Optional.of(paper.say("speaker-letters.count", Map.of("count", coming))))
        .flatMap(Optional::stream)
        .toList();
  }

  /// What is said among people who belong together stays there.
  private static List<String> asks(Profile profile, Paper paper) {
    Stream<String> secret =
        profile.kind().members() ? Stream.of(paper.say("speaker-letters.secret")) : Stream.of();
    return Stream.concat(paper.sayAll("speaker-letters.ask").stream(), secret).toList();
  }

  private static List<String> after(Paper paper) {
    return Stream.concat(
            paper
                .contact()
                .map(contact -> paper.say("speaker-letters.away", Map.of("contact", contact)))
                .stream(),
            Stream.of(paper.say("speaker-letters.bye")))
        .toList();
  }
}
