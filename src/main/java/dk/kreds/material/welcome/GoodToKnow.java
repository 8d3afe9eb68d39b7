package dk.kreds.material.welcome;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Help;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Paper;
import dk.kreds.material.Phase;
import dk.kreds.material.Price;
import dk.kreds.material.Sentences;
import dk.kreds.material.TalkWords;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What it is good to know before one comes: where and what it costs, and how people are together
/// (field guide § 1, "Following meetings"; § 2, G2 to G5). Equals also find what they agree on at
/// the start, and everybody where else to turn.
@AutoService(Material.class)
public final class GoodToKnow implements Material.ForParticipants {

  /// What the template may see.
  ///
  /// @param together how people are with each other
  /// @param agree what equals settle at the first meeting
  /// @param help the map of where else to turn
  record Model(
      String group,
      String title,
      String lead,
      List<Fact> practical,
      String togetherTitle,
      List<String> together,
      List<String> agree,
      List<Help> help) {}

  record Fact(String label, String text) {}

  @Override
  public String name() {
    return "good-to-know";
  }

  @Override
  public Phase phase() {
    return Phase.WELCOME;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// Every kind has something that newcomers wonder about.
  @Override
  public Optional<Document> make(ParticipantsView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    Paper paper = new Paper(profile, language);
    boolean equals = profile.kind().members() && profile.kind().leaders() == 0;
    boolean agrees = equals && !profile.isForTalks();
    return Optional.of(
        paper.plain(
            name(),
            new Model(
                profile.name(),
                paper.say("good-to-know.title"),
                paper.say("good-to-know.lead"),
                practical(view.shared(), paper),
                paper.say("good-to-know.manners"),
                paper.sayAll("good-to-know.together"),
                agrees ? language.sayAll("part.agreements.ask") : List.of(),
                profile.help())));
  }

  private static List<Fact> practical(PublicView view, Paper paper) {
    Profile profile = view.profile();
    List<Fact> facts = new ArrayList<>();
    for (Room room : profile.allRooms()) {
      facts.add(
          new Fact(paper.say("good-to-know.where"), Sentences.address(MeetingWords.place(room))));
      Optional.of(new Sentences(paper.language()).gettingThere(room))
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> facts.add(new Fact(paper.say("good-to-know.way"), text)));
    }
    price(view, paper.language())
        .ifPresent(price -> facts.add(new Fact(paper.say("good-to-know.price"), price)));
    facts.add(new Fact(paper.say("good-to-know.bring"), paper.say("good-to-know.bring.text")));
    paper.contact().map(contact -> contact(contact, profile, paper)).ifPresent(facts::add);
    return facts;
  }

  private static Optional<String> price(PublicView view, Language language) {
    return view.profile().isForTalks()
        ? new TalkWords(view, language).price()
        : new Price(language).of(view.profile().payment());
  }

  /// Who drops in for a talk takes nobody's time by staying away.
  private static Fact contact(String contact, Profile profile, Paper paper) {
    return profile.isForTalks() && !profile.signUp().needed()
        ? new Fact(paper.say("good-to-know.ask"), contact)
        : new Fact(
            paper.say("good-to-know.away"),
            paper.say("good-to-know.away.text", Map.of("contact", contact)));
  }
}
