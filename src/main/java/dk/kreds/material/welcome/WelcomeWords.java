package dk.kreds.material.welcome;

import dk.kreds.group.Leader;
import dk.kreds.group.Payment;
import dk.kreds.group.Profile;
import dk.kreds.group.Run;
import dk.kreds.material.Letterhead;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Price;
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
  /// @param after what is told after the dates
  record Model(
      Letterhead from,
      String title,
      List<Letter> letters,
      List<String> after,
      String bye,
      List<String> signers) {}

  /// @param before what is told before the dates
  record Letter(String greeting, List<String> before, String datesTitle, List<Day> dates) {

    /// The same with another greeting.
    Letter greeting(String other) {
      return new Letter(other, before, datesTitle, dates);
    }
  }

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

  /// One for each run, where there are several: each has its own dates.
  List<Letter> toEverybody() {
    return view.held().stream()
        .map(Meeting::run)
        .distinct()
        .map(run -> view.held().stream().filter(it -> it.run().equals(run)).toList())
        .map(held -> letter(paper.say("welcome.greeting"), held))
        .toList();
  }

  Letter letter(String greeting, List<Meeting> held) {
    return new Letter(
        greeting, before(held.getFirst()), dates(held), held.stream().map(this::day).toList());
  }

  Model model(List<Letter> letters, List<Leader> leaders) {
    return new Model(
        Letterhead.of(view.profile()),
        paper.say("welcome.title"),
        letters,
        after(),
        paper.say("welcome.bye"),
        paper.signers(leaders));
  }

  private String dates(List<Meeting> held) {
    Times times = usual(held.getFirst());
    String title =
        paper.say(
            "welcome.dates",
            Map.of("times", paper.language().dates().times(times.from(), times.to())));
    return held.getFirst().run().map(run -> run + " · " + title).orElse(title);
  }

  /// The times that stand over the dates.
  private Times usual(Meeting meeting) {
    return view.profile().runs().stream()
        .filter(run -> meeting.run().filter(run.name()::equals).isPresent())
        .map(Run::schedule)
        .findFirst()
        .orElse(view.profile().schedule())
        .times();
  }

  private List<String> before(Meeting first) {
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
    MeetingWords.places(view.profile(), paper.language())
        .map(place -> paper.say("welcome.place", Map.of("place", place)))
        .ifPresent(lines::add);
    List<String> sentences = new ArrayList<>();
    sentences.add(paper.say("welcome.bring"));
    price().ifPresent(sentences::add);
    lines.add(String.join(" ", sentences));
    paper
        .contact()
        .map(contact -> paper.say("welcome.away", Map.of("contact", contact)))
        .ifPresent(lines::add);
    return lines;
  }

  private Optional<String> price() {
    Optional<String> price = new Price(paper.language()).of(view.profile().payment());
    return view.profile().payment() instanceof Payment.Fee
        ? price.map(it -> paper.say("welcome.price", Map.of("price", it)))
        : price;
  }

  private Day day(Meeting meeting) {
    MeetingWords words = new MeetingWords(view, paper.language());
    List<String> notes = new ArrayList<>();
    if (!new Times(meeting.from(), meeting.to()).equals(usual(meeting))) {
      String times = paper.language().dates().times(meeting.from(), meeting.to());
      notes.add(paper.say("welcome.time", Map.of("times", times)));
    }
    words.room(meeting).ifPresent(notes::add);
    Optional.of(meeting)
        .filter(it -> it.differs().place())
        .flatMap(Meeting::place)
        .map(MeetingWords::place)
        .ifPresent(notes::add);
    return new Day(paper.language().dates().withWeekday(meeting.date()), String.join(", ", notes));
  }
}
