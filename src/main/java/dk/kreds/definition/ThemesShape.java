package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.yaml.Node;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.group.Theme;
import java.util.List;
import java.util.Optional;

/// `themes:`: a list, or `chosen together`.
///
/// @param list how themes are listed
record ThemesShape(ListOf<Theme> list) implements Shape<ThemesShape.Chosen> {
  static final String TOGETHER = "chosen together";

  /// @param together whether the group chooses as it goes, so that none is missing
  record Chosen(List<Theme> themes, boolean together) {}

  @Override
  public Optional<Chosen> read(Node node, Findings findings) {
    return node instanceof Scalar scalar && scalar.text().strip().equals(TOGETHER)
        ? Optional.of(new Chosen(List.of(), true))
        : list.read(node, findings).map(themes -> new Chosen(themes, false));
  }

  @Override
  public String type() {
    return TOGETHER + " or " + list.type();
  }

  @Override
  public List<Key<?>> keys() {
    return list.keys();
  }
}
