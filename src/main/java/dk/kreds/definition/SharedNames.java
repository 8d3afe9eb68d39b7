package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.yaml.Mapping;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.definition.yaml.Sequence;
import dk.kreds.diagnostic.Nearest;
import dk.kreds.diagnostic.Problem;
import dk.kreds.diagnostic.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts what is shared in the place of the words that stand for it. It keeps its own positions, so
/// that a mistake in it is shown in the file where it is. As with themes, a word in small letters
/// without spaces is such a name, anything else means itself.
record SharedNames(Shared shared, Findings findings) {
  static final String USE = "use";

  /// The definition as if it said everything itself.
  Node in(Node root) {
    Node whole = root;
    if (!shared.isEmpty()) {
      for (SharedPlace place : SharedPlace.values()) {
        whole = replaced(whole, place, place.path());
      }
    }
    return whole;
  }

  private Node replaced(Node node, SharedPlace place, List<String> path) {
    if (path.isEmpty()) {
      return named(node, place);
    }
    List<String> rest = path.subList(1, path.size());
    if (!path.getFirst().equals("*")) {
      return node instanceof Mapping mapping ? mapped(mapping, place, path.getFirst(), rest) : node;
    }
    return switch (node) {
      case Sequence list -> new Sequence(items(list, place, rest), node.position());
      case Mapping mapping when !rest.isEmpty() || isKeyed(place) ->
          mapped(mapping, place, "*", rest);
      default -> replaced(node, place, rest);
    };
  }

  /// A single item of a list need not be in one; the values under `changes` are by dates.
  private static boolean isKeyed(SharedPlace place) {
    return place.path().contains("changes");
  }

  private Mapping mapped(Mapping mapping, SharedPlace place, String key, List<String> rest) {
    boolean isItem =
        key.equals("*") && !rest.isEmpty() && mapping.entry(rest.getFirst()).isPresent();
    if (isItem) {
      return (Mapping) replaced(mapping, place, rest);
    }
    return new Mapping(
        mapping.entries().stream()
            .map(entry ->
                key.equals("*") || entry.key().text().equals(key)
                    ? new Mapping.Entry(entry.key(), replaced(entry.value(), place, rest))
                    : entry)
            .toList(),
        mapping.position());
  }

  /// Several days under one name become as many items.
  private List<Node> items(Sequence list, SharedPlace place, List<String> rest) {
    List<Node> items = new ArrayList<>();
    for (Node item : list.items()) {
      Node node = replaced(item, place, rest);
      if (node instanceof Sequence several && !(item instanceof Sequence)) {
        items.addAll(several.items());
      } else {
        items.add(node);
      }
    }
    return items;
  }

  private Node named(Node node, SharedPlace place) {
    if (node instanceof Scalar word) {
      return entry(word, place).map(found -> fitting(found, place)).orElse(node);
    }
    if (node instanceof Mapping mapping
        && mapping.entry(USE).isPresent()
        && mapping.entry(USE).get().value() instanceof Scalar word) {
      List<Mapping.Entry> own =
          mapping.entries().stream().filter(it -> !it.key().text().equals(USE)).toList();
      return entry(word, place)
          .map(found -> over(fitting(found, place), own))
          .orElseGet(() -> new Mapping(own, mapping.position()));
    }
    return node;
  }

  private Optional<Node> entry(Scalar word, SharedPlace place) {
    Section section = place.section();
    String name = word.text().strip();
    Optional<Node> found = shared.entry(section, name);
    List<String> names = shared.names(section);
    // months and the like are words of their own
    boolean mayBeOther = section == Section.HOLIDAYS || names.isEmpty() || !looksLikeName(name);
    if (found.isEmpty() && !mayBeOther) {
      Remedy[] remedies = Nearest.to(name, names).map(Remedy::of).stream().toArray(Remedy[]::new);
      findings.add(
          Problem.SHARED_UNKNOWN.at(
              word.position(),
              Map.of("text", name, "section", section.word(), "names", names),
              remedies));
    }
    return found;
  }

  /// What of an entry belongs to a place. An entry that is a word says its main key.
  private Node fitting(Node entry, SharedPlace place) {
    Section section = place.section();
    if (entry instanceof Scalar word && section != Section.HOLIDAYS) {
      Scalar key = new Scalar(section.mainKey(), Scalar.Style.PLAIN, word.position());
      return new Mapping(List.of(new Mapping.Entry(key, word)), word.position());
    }
    if (!(entry instanceof Mapping mapping)) {
      return entry;
    }
    mapping.entries().stream()
        .map(Mapping.Entry::key)
        .filter(key -> !section.keys().contains(key.text()))
        .forEach(key -> unknown(key, section));
    return new Mapping(
        mapping.entries().stream().filter(one -> place.keys().contains(one.key().text())).toList(),
        mapping.position());
  }

  private void unknown(Scalar key, Section section) {
    Remedy[] remedies =
        Nearest.to(key.text(), section.keys()).map(Remedy::of).stream().toArray(Remedy[]::new);
    findings.add(
        Problem.KEY_UNKNOWN.at(
            key.position(), Map.of("key", key.text(), "keys", section.keys()), remedies));
  }

  /// What the definition says itself counts more.
  private static Node over(Node entry, List<Mapping.Entry> own) {
    if (!(entry instanceof Mapping mapping)) {
      return entry;
    }
    List<String> said = own.stream().map(it -> it.key().text()).toList();
    return new Mapping(
        Stream.concat(
                mapping.entries().stream().filter(it -> !said.contains(it.key().text())),
                own.stream())
            .toList(),
        mapping.position());
  }

  private static boolean looksLikeName(String text) {
    return text.codePoints()
        .allMatch(
            letter -> Character.isLowerCase(letter) || Character.isDigit(letter) || letter == '-');
  }
}
