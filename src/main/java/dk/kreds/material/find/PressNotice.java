package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A short mail to a newsroom: who, what, when and where first, a place for the leader's own words,
/// and whom a journalist can ring (field guide § 1, "Finding participants").
@AutoService(Material.class)
public final class PressNotice implements Material.ForPublic {

  @Override
  public String name() {
    return "press";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TXT, Format.PDF, Format.HTML, Format.MD);
  }

  /// Nothing where no more people are sought.
  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    Profile profile = view.profile();
    return profile.listed() && !profile.signUp().full()
        ? Optional.of(new Writer(view, language, Flyer.model(view, language)).prose())
        : Optional.empty();
  }

  private record Writer(PublicView view, Language language, Flyer.Model flyer) {

    Prose prose() {
      List<Prose.Block> blocks = new ArrayList<>();
      blocks.add(Prose.Paragraph.of(lead()));
      blocks.add(Prose.Paragraph.of(about()));
      blocks.add(Prose.Paragraph.of(language.say("press.quote")));
      blocks.add(new Prose.Heading(language.say("press.facts")));
      blocks.add(new Prose.Items(facts()));
      blocks.add(new Prose.Heading(language.say("press.editors")));
      blocks.add(Prose.Paragraph.of(editors()));
      return new Prose(
          language, language.say("press.headline", Map.of("name", profile().name())), blocks);
    }

    private Profile profile() {
      return view.profile();
    }

    /// Who, what, when and where.
    private String lead() {
      String name = profile().name();
      String big = flyer.when().big();
      boolean dated = !big.isEmpty() && !profile().isForTalks();
      String open = profile().schedule().isOpenEnded() ? ".open" : "";
      String first =
          dated
              ? language.say("press.lead" + open, Map.of("name", name, "when", big))
              : language.say("press.lead.undated", Map.of("name", name));
      return Stream.of(
              Optional.of(first),
              profile()
                  .organisation()
                  .map(Organisation::name)
                  .filter(by -> !by.equals(name))
                  .map(by -> language.say("press.by", Map.of("organisation", by))),
              profile().room().map(room -> language.say("press.at", Map.of("place", room.name()))))
          .flatMap(Optional::stream)
          .reduce((a, b) -> a + " " + b)
          .orElseThrow();
    }

    private String about() {
      return profile().about().map(Sentences::closed).orElseGet(() -> language.say("press.about"));
    }

    private List<String> facts() {
      List<String> facts = new ArrayList<>();
      profile().audience().ifPresent(it -> facts.add(fact("press.audience", Sentences.closed(it))));
      new WhenAndWhere(language, flyer).when().ifPresent(it -> facts.add(fact("talks.when", it)));
      new WhenAndWhere(language, flyer).where().ifPresent(it -> facts.add(fact("flyer.where", it)));
      flyer.price().ifPresent(it -> facts.add(fact("flyer.price", it)));
      Reach.of(flyer, language).ifPresent(it -> facts.add(fact(reach(), it)));
      return facts;
    }

    /// Where there is nobody to ring and no page, all there is to say is whether one signs up.
    private String reach() {
      boolean isReachable = flyer.contact().isPresent() || Reach.page(flyer).isPresent();
      return isReachable ? "press.contact" : "press.sign-up";
    }

    private String fact(String label, String text) {
      return language.say("press.fact", Map.of("label", language.say(label), "text", text));
    }

    private String editors() {
      String call =
          profile()
              .contact()
              .map(it -> language.say("press.call", Map.of("contact", Reach.of(it, language))))
              .orElse("");
      String kept = profile().kind().members() ? language.say("press.privacy") : "";
      return Stream.of(call, language.say("press.picture"), kept)
          .filter(text -> !text.isEmpty())
          .reduce((a, b) -> a + " " + b)
          .orElseThrow();
    }
  }
}
