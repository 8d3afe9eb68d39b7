package dk.kreds.cli;

import dk.kreds.diagnostic.Nearest;
import dk.kreds.directory.Catalogue;
import dk.kreds.directory.Figures;
import dk.kreds.directory.Offer;
import dk.kreds.directory.Origin;
import dk.kreds.directory.Share;
import dk.kreds.directory.paper.Booklet;
import dk.kreds.directory.paper.FiguresReport;
import dk.kreds.directory.paper.Site;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.input.Digest;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.UnusablePage;
import dk.kreds.render.page.BadTemplate;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.TooFaint;
import dk.kreds.render.pdf.Unprintable;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes papers with the house's own templates, to see whether they fit what Kreds gives them.
final class TemplateTrial {
  /// What a template asks of the model that it gets.
  private static final Pattern ASKED = Pattern.compile("(?<![\\w.])it\\.([a-zA-Z]\\w*)");

  private static final List<String> SHARED = List.of("parts.ftl", "page.ftl", "site.ftl");

  private final Path folder;
  private final List<OwnTemplate> own;
  private final List<Plan> plans;
  private final Talk talk;
  private final Renderer renderer;
  private final Set<TemplateFault> faults = new LinkedHashSet<>();
  private final Map<String, Set<String>> known = new LinkedHashMap<>();

  TemplateTrial(Path folder, List<OwnTemplate> own, List<Plan> plans, Talk talk) {
    this.folder = folder;
    this.own = own;
    this.plans = plans;
    this.talk = talk;
    this.renderer = new Renderer(new TemplateFolders(List.of(folder)));
  }

  /// In the order in which they are found, each once.
  List<TemplateFault> faults() {
    papers()
        .forEach(document -> {
          remember(document);
          tryOut(document);
        });
    own.forEach(this::lookFor);
    return List.copyOf(faults);
  }

  private Stream<Document> papers() {
    return Stream.concat(
        plans.stream().flatMap(plan -> Materials.all().stream().flatMap(it -> paper(it, plan))),
        directory());
  }

  private static Stream<Document> paper(Material material, Plan plan) {
    return material.formats().contains(Format.HTML)
        ? material.make(plan, Format.HTML).stream()
        : Stream.empty();
  }

  private Stream<Document> directory() {
    List<Offer> offers = new ArrayList<>();
    List<Share> shares = new ArrayList<>();
    for (Plan plan : plans) {
      String id = plan.group().profile().id();
      offers.add(Offer.of(plan.forPublic(), id, plan.meetings().getFirst().date()));
      shares.add(Share.of(plan, new Origin(id, id, plan.group().profile().name()), true));
    }
    Catalogue catalogue = new Catalogue(offers);
    Figures figures = Figures.of(shares, Optional.empty());
    Stream<Document> site =
        new Site(catalogue, talk.language(), "-")
            .papers(_ -> false).stream()
                .filter(paper -> paper.format() == Format.HTML)
                .map(paper -> paper.document().get());
    Stream<Page> booklet = new Booklet(catalogue, talk.language(), "-", true).samples().stream();
    return Stream.of(
            site, booklet, Stream.of(new FiguresReport(figures, talk.language(), "-").page()))
        .flatMap(it -> it);
  }

  private void remember(Document document) {
    if (document instanceof Page page) {
      Set<String> names = known.computeIfAbsent(page.template() + ".ftl", _ -> new TreeSet<>());
      for (RecordComponent component : page.model().getClass().getRecordComponents()) {
        names.add(component.getName());
      }
    }
  }

  /// First as text, which tells the line of a fault; then on paper, where one of ours is in it.
  private void tryOut(Document document) {
    try {
      renderer.render(document, Format.HTML, Optional.empty());
      boolean isOurs =
          renderer.looked(document).stream()
              .anyMatch(input ->
                  input.file().startsWith(folder) && !input.state().equals(Digest.MISSING));
      if (isOurs && !isSite(document)) {
        renderer.render(document, Format.PDF, Optional.empty());
      }
    } catch (BadTemplate bad) {
      boolean ours = isOwn(bad.template());
      add(ours ? bad.template() : shared(), ours ? bad.line() : 0, blamed(bad));
    } catch (TooFaint faint) {
      String sentence =
          talk.say(
              "templates.faint",
              Map.of("colour", faint.colour(), "ground", faint.ground(), "near", faint.near()));
      add(culprit(document, faint.colour()), 0, sentence);
    } catch (Unprintable | UnusablePage other) {
      add(culprit(document, ""), 0, talk.say("templates.unprintable"));
    }
  }

  private static boolean isSite(Document document) {
    return document instanceof Page page && page.template().startsWith("site");
  }

  private void add(String template, int line, String sentence) {
    faults.add(new TemplateFault(template, line, sentence));
  }

  /// Where the fault is most likely: where its colour is written, else the paper's own template.
  private String culprit(Document document, String colour) {
    String usual = document instanceof Page page ? page.template() + ".ftl" : "prose.ftl";
    return own.stream()
        .filter(it -> !colour.isEmpty() && it.text().contains(colour))
        .map(OwnTemplate::name)
        .findFirst()
        .orElseGet(() -> isOwn(usual) ? usual : shared());
  }

  private boolean isOwn(String name) {
    return own.stream().map(OwnTemplate::name).anyMatch(name::equals);
  }

  /// One of ours that others take in, where another's fault is that it lacks something.
  private String shared() {
    return SHARED.stream().filter(this::isOwn).findFirst().orElse(own.getFirst().name());
  }

  private String blamed(BadTemplate bad) {
    if (bad.blamed().isEmpty()) {
      return talk.say("templates.broken");
    }
    String asked = bad.blamed().substring(bad.blamed().lastIndexOf('.') + 1);
    return unknown(bad.blamed(), asked, known.getOrDefault(bad.template(), Set.of()));
  }

  private String unknown(String written, String name, Set<String> names) {
    return Nearest.to(name, List.copyOf(names))
        .filter(near -> written.equals("it." + name))
        .map(
            near -> talk.say("templates.field.near", Map.of("text", written, "near", "it." + near)))
        .orElseGet(() -> talk.say("templates.field", Map.of("text", written)));
  }

  /// What is asked for with care, as in `it.logo??`, is never missed when a paper is made.
  private void lookFor(OwnTemplate template) {
    Set<String> names = known.getOrDefault(template.name(), Set.of());
    if (names.isEmpty()) {
      return;
    }
    List<String> lines = template.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher asked = ASKED.matcher(lines.get(i));
      while (asked.find()) {
        if (!names.contains(asked.group(1))) {
          add(template.name(), i + 1, unknown(asked.group(), asked.group(1), names));
        }
      }
    }
  }
}
