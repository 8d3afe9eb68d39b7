package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.group.Kind;
import dk.kreds.group.Profile;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Printing;
import dk.kreds.material.Sentences;
import dk.kreds.material.find.Letter.Part;
import dk.kreds.plan.Plan;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// To doctors, nurses, coordinators: whom the group is for and for whom it is not enough, how to
/// send somebody on, and what they can count on (field guide § 1, "Finding participants").
@AutoService(Material.class)
public final class ReferrerLetter implements Material.ForPublic {

  @Override
  public String name() {
    return "referrer-letter";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public Printing printing(Plan plan) {
    return Printing.ONE;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML, Format.TXT, Format.MD);
  }

  /// Nothing without somebody to ring.
  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    Profile profile = view.profile();
    return profile.listed() && profile.contact().isPresent()
        ? Optional.of(
            new Writer(view, language, Flyer.model(view, language))
                .letter()
                .as(format, name(), language, profile))
        : Optional.empty();
  }

  private record Writer(PublicView view, Language language, Flyer.Model flyer) {

    Letter letter() {
      Profile profile = view.profile();
      List<Part> parts = new ArrayList<>();
      parts.add(Part.text("", say("intro")));
      parts.add(new Part(word("for"), audience(), List.of()));
      notFor().ifPresent(text -> parts.add(Part.text(word("not-for"), text)));
      parts.add(Part.list(word("facts"), facts()));
      parts.add(Part.text(word("how"), how()));
      parts.add(Part.list(word("promise"), promises()));
      return new Letter(
          say("title"),
          word("greeting"),
          parts,
          Stream.concat(
                  Stream.of(word("regards")),
                  profile.contact().stream().map(it -> Reach.of(it, language)))
              .toList());
    }

    private List<String> audience() {
      return Stream.concat(
              view.profile().audience().map(Sentences::closed).stream(), Stream.of(say("for.text")))
          .toList();
    }

    /// Where people neither belong nor have words of their own, nobody must be warned off.
    private Optional<String> notFor() {
      Kind kind = view.profile().kind();
      boolean said = kind.members() || language.hasOwn("referrer-letter.not-for.text");
      return said ? Optional.of(say("not-for.text")) : Optional.empty();
    }

    private String how() {
      return view.profile().signUp().needed() && !view.profile().isForTalks()
          ? say("how.text") + " " + say("how.first")
          : say("how.text");
    }

    private List<String> facts() {
      WhenAndWhere facts = new WhenAndWhere(language, flyer);
      return Stream.of(facts.when(), facts.where(), flyer.price())
          .flatMap(Optional::stream)
          .toList();
    }

    /// What a kind promises is its own; a café writes nothing down because nobody signs up.
    private List<String> promises() {
      return language.sayAll("referrer-letter.promise");
    }

    private String say(String key) {
      return language.say("referrer-letter." + key, Map.of("name", view.profile().name()));
    }

    private String word(String key) {
      return language.say("referrer-letter." + key);
    }
  }
}
