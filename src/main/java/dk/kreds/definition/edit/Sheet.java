package dk.kreds.definition.edit;

import dk.kreds.definition.yaml.Outline;
import dk.kreds.definition.yaml.Reading;
import dk.kreds.definition.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A definition's text, to be changed at one place after the other. Comments, order, indentation,
/// quotes and line ends stay as they are. After each change the text is read again, and must say
/// what was meant and nothing else; otherwise the change is refused.
///
/// A place is named by the keys that lead to it, an item of a list by its number from 0: `schedule,
/// changes, 2027-05-04` or `participants, people, 0`.
public final class Sheet {
  private static final String MARK = "\ufeff";

  private final String mark;
  private final String text;
  private final Outline outline;
  private final Value value;

  private Sheet(String mark, String text) {
    this.mark = mark;
    this.text = text;
    this.outline = Outline.of(text);
    this.value = Value.of(outline);
  }

  /// @param bytes a file that is read without a problem
  public static Sheet of(byte[] bytes) throws CannotEdit {
    String all = new String(bytes, StandardCharsets.UTF_8);
    String mark = all.startsWith(MARK) ? MARK : "";
    return of(mark, all.substring(mark.length()));
  }

  private static Sheet of(String mark, String text) throws CannotEdit {
    boolean isGood =
        YamlReader.read("", text.getBytes(StandardCharsets.UTF_8)) instanceof Reading.Read read
            && read.problems().isEmpty();
    if (!isGood) {
      throw new CannotEdit("unreadable");
    }
    return new Sheet(mark, text);
  }

  public byte[] bytes() {
    return (mark + text).getBytes(StandardCharsets.UTF_8);
  }

  public String text() {
    return text;
  }

  /// What the whole says.
  public Value value() {
    return value;
  }

  /// What is written at a place, if anything is.
  public Optional<Value> value(String... path) {
    return find(List.of(path)).map(Value::of);
  }

  /// With a value at a place: in place of the one that is there, or as a new key at the end of its
  /// mapping. Keys that lead there are made where they are missing.
  public Sheet with(List<String> path, Value instead) throws CannotEdit {
    return changed(puts(path, instead), value.with(path, instead));
  }

  /// Without what is at a place, its key and its own comments: those right above it, and those
  /// indented below it. The last entry of a mapping or list leaves empty brackets.
  public Sheet without(List<String> path) throws CannotEdit {
    Optional<Outline> above = find(path.subList(0, path.size() - 1));
    Removal removal = new Removal(Lines.of(text));
    String step = path.getLast();
    if (find(path).isEmpty() || above.isEmpty()) {
      throw new CannotEdit("not there");
    }
    List<Cut> cuts =
        switch (above.get()) {
          case Outline.Keys keys -> removal.of(keys, index(keys, step));
          case Outline.Items items -> removal.of(items, Integer.parseInt(step));
          case Outline.Leaf _ -> throw new CannotEdit("not there");
        };
    return changed(cuts, value.without(path));
  }

  private List<Cut> puts(List<String> path, Value instead) throws CannotEdit {
    Insertion insertion = new Insertion(Lines.of(text));
    Optional<Outline> old = find(path);
    if (old.isPresent()) {
      return insertion.replace(old.get(), instead, column(path));
    }
    int known = path.size() - 1;
    while (find(path.subList(0, known)).isEmpty()) {
      known--;
    }
    Value rest = new Value.Text("").with(path.subList(known + 1, path.size()), instead);
    List<String> parent = path.subList(0, known);
    return switch (find(parent).orElseThrow()) {
      case Outline.Keys keys -> insertion.append(keys, path.get(known), rest);
      case Outline.Leaf leaf when leaf.isNothing() ->
          insertion.replace(
              leaf,
              new Value.Text("").with(path.subList(known, path.size()), instead),
              column(parent));
      default -> throw new CannotEdit("no keys there");
    };
  }

  /// In which column the key of a place begins.
  private int column(List<String> path) {
    Lines lines = Lines.of(text);
    return find(path.subList(0, path.size() - 1)).orElseThrow() instanceof Outline.Keys keys
        ? lines.column(keys.pair(path.getLast()).orElseThrow().key().from())
        : lines.indent(lines.start(find(path).orElseThrow().from()));
  }

  private Optional<Outline> find(List<String> path) {
    Optional<Outline> found = Optional.of(outline);
    for (String step : path) {
      found = found.flatMap(it -> inside(it, step));
    }
    return found;
  }

  private static Optional<Outline> inside(Outline outline, String step) {
    return switch (outline) {
      case Outline.Keys keys -> keys.pair(step).map(Outline.Pair::value);
      case Outline.Items items -> item(items, step);
      case Outline.Leaf _ -> Optional.empty();
    };
  }

  private static Optional<Outline> item(Outline.Items items, String step) {
    int index = step.matches("\\d{1,6}") ? Integer.parseInt(step) : -1;
    return index >= 0 && index < items.items().size()
        ? Optional.of(items.items().get(index))
        : Optional.empty();
  }

  private static int index(Outline.Keys keys, String step) {
    return keys.pairs().stream().map(pair -> pair.key().text()).toList().indexOf(step);
  }

  private Sheet changed(List<Cut> cuts, Value meant) throws CannotEdit {
    List<Cut> fromTheEnd = new ArrayList<>(cuts);
    fromTheEnd.sort(Comparator.comparingInt(Cut::from).reversed());
    String changed = text;
    for (Cut cut : fromTheEnd) {
      changed = cut.in(changed);
    }
    Sheet sheet = of(mark, changed);
    if (!sheet.value.equals(meant)) {
      throw new CannotEdit("would say something else");
    }
    return sheet;
  }
}
