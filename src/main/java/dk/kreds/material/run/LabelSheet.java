package dk.kreds.material.run;

import dk.kreds.document.Document;
import dk.kreds.document.Page;
import dk.kreds.group.Participant;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// A sheet of labels as one buys them. The template of its name knows its measures.
///
/// @param across how many stand side by side
/// @param down how many rows a sheet has
record LabelSheet(String name, int across, int down) {

  /// What the template may see: labels in rows, rows on sheets.
  record Model(List<List<List<Label>>> pages) {}

  /// @param size how large it can be written: `large`, `medium` or `small`
  record Label(String name, List<String> address, String size) {}

  /// Of those who are known to live somewhere, in the order of their names; nothing where nobody
  /// is.
  Optional<Document> filled(LeadersView view, Language language) {
    List<Label> labels =
        view.participants().stream()
            .filter(person -> person.address().isPresent())
            .sorted(Comparator.comparing(Participant::name))
            .map(this::label)
            .toList();
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Page.plain(
                name,
                language,
                language.say(name + ".title") + " · " + view.shared().profile().name(),
                new Model(
                    labels.stream()
                        .gather(Gatherers.windowFixed(across))
                        .gather(Gatherers.windowFixed(down))
                        .toList())));
  }

  private Label label(Participant person) {
    List<String> address =
        person.address().stream()
            .flatMap(line -> Stream.of(line.split(", *", -1)))
            .filter(line -> !line.isBlank())
            .toList();
    int letters =
        Stream.concat(Stream.of(person.name()), address.stream())
            .mapToInt(line -> Math.max(line.length(), 66 / across))
            .sum();
    return new Label(
        person.name(), address, letters <= 100 ? "large" : letters <= 160 ? "medium" : "small");
  }
}
