package dk.kreds.material.welcome;

import dk.kreds.group.Leader;
import dk.kreds.group.Profile;
import dk.kreds.material.Letterhead;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Price;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.PublicView;
import dk.kreds.schedule.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The letter that a newcomer gets, but for the name that it begins with.
record WelcomeWords(PublicView view, Paper paper) {

  /// What the template may see.
  ///
  /// @param greetings one for each letter
  /// @param before what is told before the dates
  /// @param after what is told after them
  record Model(
      Letterhead from,
      String title,
      List<String> greetings,
      List<String> before,
      String datesTitle,
      List<Day> dates,
      List<String> after,
      String bye,
      List<String> signers) {}

  /// @param note where it is not at the usual time or place
  record Day(String date, String note) {}

  /// People who belong to a group get a letter; where one just comes, the flyer has said it all.
  static boolean isSent(PublicView view) {
    Profile profile = view.profile();
    return profile.kind().members()
        && profile.signUp().needed()
        && !profile.isForTalks()
        && !view.held().isEmpty();
  }

  Model model(List<String> greetings, List<Leader> leaders) {
    return new Model(
        Letterhead.of(view.profile()),
        paper.say("welcome.title"),
        greetings,
        before(),
        dates(),
        view.held().stream().map(this::day).toList(),
        after(),
        paper.say("welcome.bye"),
        paper.signers(leaders));
  }

  /// With the time, where it is the same for all.
  private String dates() {
    return view.profile().runs().isEmpty()
        ? paper.say("welcome.dates.time", Map.of("times", times(view.profile().schedule().times())))
        : paper.say("welcome.dates");
  }

  private String times(Times times) {
    return paper.language().dates().times(times.from(), times.to());
  }

  private List<String> before() {
    Meeting first = view.held().getFirst();
    Map<String, Object> facts =
        Map.of(
            "group", view.profile().name(),
            "date", paper.language().dates().withWeekday(first.date()),
            "time", paper.language().dates().hour(first.from()));
    String begins = view.profile().kind().closed() ? "welcome.begins" : "welcome.joins";
    return List.of(paper.say(begins, facts), paper.say("welcome.first"));
  }

  private List<String> after() {
    List<String> lines = new ArrayList<>();
    view.profile()
        .room()
        .map(room -> Sentences.address(MeetingWords.place(room)))
        .map(place -> paper.say("welcome.place", Map.of("place", place)))
        .ifPresent(lines::add);
    List<String> sentences = new ArrayList<>();
    sentences.add(paper.say("welcome.bring"));
    new Price(paper.language()).of(view.profile().payment()).ifPresent(sentences::add);
    lines.add(String.join(" ", sentences));
    paper
        .contact()
        .map(contact -> paper.say("welcome.away", Map.of("contact", contact)))
        .ifPresent(lines::add);
    return lines;
  }

  private Day day(Meeting meeting) {
    MeetingWords words = new MeetingWords(view, paper.language());
    List<String> notes = new ArrayList<>();
    meeting.run().ifPresent(notes::add);
    if (meeting.differs().time() || meeting.run().isPresent()) {
      notes.add(words.time(meeting));
    }
    words.room(meeting).ifPresent(notes::add);
    Optional.of(meeting)
        .filter(it -> it.differs().place())
        .flatMap(Meeting::place)
        .map(MeetingWords::place)
        .ifPresent(notes::add);
    return new Day(
        paper.language().dates().withWeekday(meeting.date()), String.join(", ", notes));
  }
}
