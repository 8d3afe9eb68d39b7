package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Prose;
import dk.kreds.group.Help;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that the flyer tells, as a text for a page on the web: of the association, the municipality,
/// the volunteer centre.
@AutoService(Material.class)
public final class WebText implements Material.ForPublic {

  @Override
  public String name() {
    return "web";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.TXT, Format.HTML, Format.MD);
  }

  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    return view.profile().listed()
        ? Optional.of(new Writer(view, language, Flyer.model(view, language)).prose())
        : Optional.empty();
  }

  private record Writer(PublicView view, Language language, Flyer.Model flyer) {

    Prose prose() {
      List<Prose.Block> blocks = new ArrayList<>();
      if (!flyer.headline().equals(view.profile().name())) {
        blocks.add(Prose.Paragraph.of(flyer.headline()));
      }
      blocks.add(new Prose.Paragraph(flyer.lead()));
      blocks.addAll(when());
      list(blocks, programme(), dates());
      section(blocks, flyer.whereLabel(), where());
      flyer.sections().forEach(it -> section(blocks, it.label(), text(it.text())));
      flyer.price().ifPresent(it -> section(blocks, language.say("flyer.price"), text(it)));
      section(blocks, flyer.cardLabel(), reach());
      list(blocks, language.say("talks.districts"), districts());
      list(blocks, language.say("flyer.help"), help());
      blocks.removeIf(block -> block instanceof Prose.Paragraph it && it.lines().isEmpty());
      return new Prose(language, view.profile().name(), blocks);
    }

    private List<Prose.Block> when() {
      List<Prose.Block> blocks = new ArrayList<>();
      section(
          blocks, flyer.when().label(), new WhenAndWhere(language, flyer).when().stream().toList());
      if (!blocks.isEmpty()) {
        new Programme(view, language).lasts().map(Prose.Paragraph::of).ifPresent(blocks::add);
      }
      return blocks;
    }

    private List<String> dates() {
      return new Programme(view, language)
          .dates().stream()
              .map(it -> it.what().map(what -> it.date() + ": " + what).orElse(it.date()))
              .toList();
    }

    private List<String> where() {
      return flyer.where().stream()
          .flatMap(it ->
              Stream.of(it.name(), it.address().orElse(""), it.gettingThere())
                  .filter(text -> !text.isEmpty()))
          .toList();
    }

    private List<String> reach() {
      return Stream.concat(
              Stream.of(
                      flyer.contact().map(it -> Reach.of(it, language)),
                      Reach.page(flyer),
                      flyer.website())
                  .flatMap(Optional::stream)
                  .distinct(),
              flyer.signUpNotes().stream())
          .toList();
    }

    private List<String> districts() {
      return flyer.districts().stream()
          .map(it -> it.name() + ": " + Reach.of(it.contact(), language))
          .toList();
    }

    private List<String> help() {
      return view.profile().help().stream().map(Writer::told).toList();
    }

    static String told(Help help) {
      return help.contact().map(how -> help.name() + ": " + how).orElse(help.name());
    }

    private static List<String> text(String text) {
      return List.of(text);
    }

    private String programme() {
      boolean told =
          new Programme(view, language).dates().stream().anyMatch(it -> it.what().isPresent());
      return language.say(told ? "leaflet.programme" : "leaflet.dates");
    }

    private static void list(List<Prose.Block> blocks, String heading, List<String> items) {
      if (!items.isEmpty()) {
        blocks.add(new Prose.Heading(heading));
        blocks.add(new Prose.Items(items));
      }
    }

    private static void section(List<Prose.Block> blocks, String heading, List<String> lines) {
      if (!lines.isEmpty()) {
        blocks.add(new Prose.Heading(heading));
        blocks.add(new Prose.Paragraph(lines));
      }
    }
  }
}
