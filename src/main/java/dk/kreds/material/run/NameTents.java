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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// First names to stand on the table, two on a sheet: cut between them, fold each along its middle,
/// and the name faces the others. Where no list is kept they are to be written on.
@AutoService(Material.class)
public final class NameTents implements Material.ForLeaders {

  private static final List<String> SIZES = List.of("large", "medium", "small", "tiny");

  /// How many letters of each size go on a line.
  private static final List<Integer> LETTERS = List.of(9, 14, 24, 40);

  /// What the template may see: names, empty where one writes it.
  record Model(String name, List<Tent> tents) {}

  /// @param size how large the name can be: `large`, `medium`, `small` or `tiny`
  record Tent(String name, String size) {

    static Tent of(String name) {
      for (int i = 0; i < SIZES.size(); i++) {
        // of letters so large there is room for one line, of the next for two
        if (lines(name, LETTERS.get(i)) <= i + 1) {
          return new Tent(name, SIZES.get(i));
        }
      }
      return new Tent(name, SIZES.getLast());
    }

    /// How many lines a name takes, more than there are where a word of it is too long.
    private static int lines(String name, int letters) {
      int lines = 1;
      int filled = 0;
      for (String word : name.split(" ", -1)) {
        if (word.length() > letters) {
          return Integer.MAX_VALUE;
        }
        int longer = filled == 0 ? word.length() : filled + 1 + word.length();
        lines += longer <= letters ? 0 : 1;
        filled = longer <= letters ? longer : word.length();
      }
      return lines;
    }
  }

  @Override
  public String name() {
    return "name-tents";
  }

  @Override
  public Phase phase() {
    return Phase.RUN;
  }

  @Override
  public Printing printing(Plan plan) {
    return Printing.ONE.folded();
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// For those who sit around one table and are expected: not for guests of a café, and not where
  /// nobody is asked for a name.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    if (!profile.kind().members() || !profile.kind().indoors() || profile.anonymous()) {
      return Optional.empty();
    }
    List<String> people =
        Stream.concat(
                view.leaders().stream().map(Leader::name),
                view.participants().stream().map(Participant::name))
            .distinct()
            .toList();
    List<String> blank =
        Collections.nCopies(view.participants().isEmpty() ? profile.size().most() : 0, "");
    List<Tent> tents =
        Stream.concat(FirstNames.of(people).stream(), blank.stream()).map(Tent::of).toList();
    return Optional.of(
        Page.plain(
            name(),
            language,
            language.say("name-tents.title") + " · " + profile.name(),
            new Model(profile.name(), tents)));
  }
}
