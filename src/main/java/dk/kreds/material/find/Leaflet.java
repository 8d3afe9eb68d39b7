package dk.kreds.material.find;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Help;
import dk.kreds.group.Organisation;
import dk.kreds.material.Logo;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Printing;
import dk.kreds.plan.Plan;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// Folded once to A5, to take home: how long the run lasts, how meetings go, what it takes, the
/// price, the way there, and whom to ask (field guide § 1, "A leaflet tells").
@AutoService(Material.class)
public final class Leaflet implements Material.ForPublic {

  /// Letters that a panel takes when set larger.
  private static final int ROOM = 800;

  /// Letters that a panel takes when set larger still.
  private static final int MUCH_ROOM = 430;

  /// Letters that the front takes, those of the headline twice.
  private static final int FRONT = 420;

  /// Letters in a line, about.
  private static final int LINE = 40;

  /// What the template may see.
  ///
  /// @param lasts how long it goes on
  /// @param dates those that are known
  /// @param programme whether it says what is on
  /// @param crowded whether the front has so much to say that it must be said smaller
  /// @param inside how much air it has: `airy`, `roomy` or nothing, and the type is the larger
  /// @param help where else to turn
  record Model(
      Flyer.Model flyer,
      Optional<String> lasts,
      List<Programme.Dated> dates,
      List<Help> help,
      Optional<String> organisation,
      boolean programme,
      boolean crowded,
      String inside) {}

  @Override
  public String name() {
    return "leaflet";
  }

  @Override
  public Phase phase() {
    return Phase.FIND;
  }

  @Override
  public Printing printing(Plan plan) {
    return Printing.MANY.folded();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    return view.profile().listed()
        ? Optional.of(
            new Page(
                name(),
                language,
                view.profile().name(),
                model(view, language),
                Logo.pictures(view.profile())))
        : Optional.empty();
  }

  private static Model model(PublicView view, Language language) {
    Programme programme = new Programme(view, language);
    Flyer.Model flyer = Flyer.model(view, language);
    List<Programme.Dated> dates = programme.dates();
    return new Model(
        flyer,
        programme.lasts(),
        dates,
        view.profile().help(),
        view.profile().organisation().map(Organisation::name),
        programme.isTold(),
        isCrowded(flyer),
        inside(flyer, dates));
  }

  private static boolean isCrowded(Flyer.Model flyer) {
    int lead = flyer.lead().stream().mapToInt(String::length).sum();
    return flyer.eyebrow().length() + 2 * flyer.headline().length() + lead > FRONT;
  }

  private static String inside(Flyer.Model flyer, List<Programme.Dated> dates) {
    int left = flyer.sections().stream().mapToInt(it -> it.text().length() + LINE).sum();
    boolean programme = dates.stream().anyMatch(date -> date.what().isPresent());
    int right =
        flyer.where().stream().mapToInt(it -> it.gettingThere().length() + 3 * LINE).sum()
            + dates.size() * LINE / (programme ? 1 : 2)
            + flyer.when().then().length();
    int most = Math.max(left, right);
    return most <= MUCH_ROOM ? "airy" : most <= ROOM ? "roomy" : "";
  }
}
