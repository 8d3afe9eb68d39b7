package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Prose;
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

/// Posts for social media in three lengths. The short one fits where there is room for 280 signs.
@AutoService(Material.class)
public final class SocialText implements Material.ForPublic {
  static final int SHORT = 280;

  @Override
  public String name() {
    return "social";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TXT, Format.MD);
  }

  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    Profile profile = view.profile();
    if (!profile.listed()) {
      return Optional.empty();
    }
    Posts posts = new Posts(profile, language, Flyer.model(view, language));
    List<Prose.Block> blocks = new ArrayList<>();
    add(blocks, "social.short", posts.brief(), language);
    add(blocks, "social.medium", posts.medium(), language);
    add(blocks, "social.long", posts.full(), language);
    return Optional.of(
        new Prose(language, language.say("social.title") + " · " + profile.name(), blocks));
  }

  private static void add(
      List<Prose.Block> blocks, String heading, List<String> lines, Language language) {
    blocks.add(new Prose.Heading(language.say(heading, Map.of("count", signs(lines)))));
    blocks.add(new Prose.Paragraph(lines));
  }

  /// As sites count: each sign is one, the end of a line too.
  static int signs(List<String> lines) {
    String text = String.join("\n", lines);
    return text.codePointCount(0, text.length());
  }

  private record Posts(Profile profile, Language language, Flyer.Model flyer) {

    /// What people must have first; the rest as far as there is room, in the order of reading.
    List<String> brief() {
      List<String> wanted =
          Stream.of(
                  reach(),
                  when(),
                  Optional.of(flyer.headline()),
                  place(),
                  audience(),
                  flyer.price())
              .flatMap(Optional::stream)
              .toList();
      List<String> taken = List.of(profile.name());
      for (String line : wanted) {
        List<String> more = new ArrayList<>(taken);
        more.add(line);
        taken = signs(inOrder(more)) <= SHORT ? more : taken;
      }
      return inOrder(taken);
    }

    private List<String> inOrder(List<String> lines) {
      return reading().filter(lines::contains).distinct().toList();
    }

    private Stream<String> reading() {
      return Stream.of(
              Optional.of(flyer.headline()),
              audience(),
              Optional.of(profile.name()),
              when(),
              place(),
              flyer.price(),
              reach())
          .flatMap(Optional::stream);
    }

    List<String> medium() {
      List<String> lines = new ArrayList<>();
      lines.add(flyer.headline());
      lines.addAll(flyer.lead());
      lines.add(profile.name());
      facts(lines);
      return lines.stream().distinct().toList();
    }

    List<String> full() {
      List<String> lines = new ArrayList<>(List.of(flyer.headline()));
      lines.addAll(flyer.lead());
      flyer.sections().forEach(it -> lines.add(it.label() + ": " + it.text()));
      lines.add(profile.name());
      facts(lines);
      lines.add(language.say("social.share"));
      return lines.stream().distinct().toList();
    }

    private void facts(List<String> lines) {
      new WhenAndWhere(language, flyer).when().ifPresent(lines::add);
      new WhenAndWhere(language, flyer).where().ifPresent(lines::add);
      flyer.price().ifPresent(lines::add);
      Reach.of(flyer, language).ifPresent(lines::add);
    }

    private Optional<String> audience() {
      return profile.audience().map(Sentences::closed);
    }

    private Optional<String> when() {
      return new WhenAndWhere(language, flyer).shortly();
    }

    private Optional<String> place() {
      return flyer.where().stream().findFirst().map(Flyer.Where::name);
    }

    /// The shortest way: a page, else a telephone, else a mail.
    private Optional<String> reach() {
      return Reach.page(flyer)
          .or(() ->
              profile
                  .contact()
                  .flatMap(it -> it.phone().or(it::email).map(how -> it.name() + ", " + how)));
    }
  }
}
