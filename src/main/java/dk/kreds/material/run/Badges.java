package dk.kreds.material.run;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Leader;
import dk.kreds.group.Participant;
import dk.kreds.group.Profile;
import dk.kreds.material.FirstNames;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Printing;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Plan;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// First names to wear, ten on a sheet, 90 × 54 mm each, as most holders take. Sheets are filled
/// with empty ones, for whoever comes besides.
@AutoService(Material.class)
public final class Badges implements Material.ForLeaders {

  /// What the template may see: ten badges on a page.
  record Model(List<List<Badge>> pages) {}

  /// @param name empty where one writes it
  /// @param size how large the name can be: `large`, `medium` or `small`
  /// @param role what they are to be asked as; empty for those who just come
  record Badge(String name, String size, String role, String group) {}

  private static final int ON_A_PAGE = 10;

  @Override
  public String name() {
    return "badges";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public Printing printing(Plan plan) {
    return Printing.ONE.cut();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// A talk between two needs none, and neither do those who know each other and have told nobody
  /// their names. Where nobody is asked for a name, only those who lead have one.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    List<Badge> named = named(view, language);
    if (profile.isForTalks() || (named.isEmpty() && profile.kind().members())) {
      return Optional.empty();
    }
    return Optional.of(
        Page.plain(
            name(),
            language,
            language.say("badges.title") + " · " + profile.name(),
            new Model(
                filled(named, profile.name()).stream()
                    .gather(Gatherers.windowFixed(ON_A_PAGE))
                    .toList())));
  }

  private static List<Badge> named(LeadersView view, Language language) {
    Profile profile = view.shared().profile();
    List<String> leaders = view.leaders().stream().map(Leader::name).toList();
    List<String> others =
        view.participants().stream()
            .filter(_ -> !profile.anonymous())
            .map(Participant::name)
            .filter(name -> !leaders.contains(name))
            .toList();
    String role = language.say("badges.role");
    List<String> names = FirstNames.of(Stream.concat(leaders.stream(), others.stream()).toList());
    List<Badge> badges = new ArrayList<>();
    for (String name : names) {
      badges.add(badge(name, badges.size() < leaders.size() ? role : "", profile.name()));
    }
    return badges;
  }

  /// The last sheet filled up with empty ones.
  private static List<Badge> filled(List<Badge> named, String group) {
    int pages = Math.max(1, Math.ceilDiv(named.size(), ON_A_PAGE));
    return Stream.concat(named.stream(), Stream.generate(() -> badge("", "", group)))
        .limit((long) pages * ON_A_PAGE)
        .toList();
  }

  private static Badge badge(String name, String role, String group) {
    int longest = Stream.of(name.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    return new Badge(
        name, longest <= 9 ? "large" : longest <= 18 ? "medium" : "small", role, group);
  }
}
