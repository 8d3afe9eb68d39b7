package dk.kreds.definition.edit;

import dk.kreds.definition.yaml.Outline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What a part of a definition says, however it is written.
public sealed interface Value {

  /// A text, a date, a number; empty where nothing is written.
  ///
  /// @param isBare whether to write it without quotes though it is a word of YAML's own; no part of
  ///   what it says
  record Text(String text, boolean isBare) implements Value {
    public Text(String text) {
      this(text, false);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Text it && it.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /// Values by key, in the order in which they are written.
  ///
  /// @param isFlow whether to write it on one line between braces; no part of what it says
  record Fields(SequencedMap<String, Value> values, boolean isFlow) implements Value {
    public Fields {
      values = new LinkedHashMap<>(values);
    }

    private Fields withKey(String key, List<String> rest, Value value) {
      SequencedMap<String, Value> changed = new LinkedHashMap<>(values);
      Value before = changed.getOrDefault(key, new Text(""));
      changed.put(key, before.with(rest, value));
      return new Fields(changed, isFlow);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Fields fields && fields.values.equals(values);
    }

    @Override
    public int hashCode() {
      return values.hashCode();
    }
  }

  /// @param isFlow whether to write it on one line between brackets; no part of what it says
  record Items(List<Value> values, boolean isFlow) implements Value {
    public Items {
      values = List.copyOf(values);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Items items && items.values.equals(values);
    }

    @Override
    public int hashCode() {
      return values.hashCode();
    }
  }

  static Value text(String text) {
    return new Text(text);
  }

  /// `yes`.
  static Value yes() {
    return new Text("yes", true);
  }

  /// On one line: `{date: 2027-05-11, time: 18:00-21:00}`.
  static Value flow(SequencedMap<String, String> texts) {
    SequencedMap<String, Value> values = new LinkedHashMap<>();
    texts.forEach((key, text) -> values.put(key, new Text(text)));
    return braces(values);
  }

  /// On one line, whatever is in it.
  static Value braces(SequencedMap<String, Value> values) {
    return new Fields(values, true);
  }

  /// A line for each key.
  static Value block(SequencedMap<String, Value> values) {
    return new Fields(values, false);
  }

  static Value of(Outline outline) {
    return switch (outline) {
      case Outline.Leaf leaf -> new Text(leaf.text());
      case Outline.Items items ->
          new Items(items.items().stream().map(Value::of).toList(), items.isFlow());
      case Outline.Keys keys -> {
        SequencedMap<String, Value> values = new LinkedHashMap<>();
        keys.pairs().forEach(pair -> values.put(pair.key().text(), of(pair.value())));
        yield new Fields(values, keys.isFlow());
      }
    };
  }

  /// This value with another at a place in it; keys that lead there are made.
  default Value with(List<String> path, Value value) {
    if (path.isEmpty()) {
      return value;
    }
    String step = path.getFirst();
    List<String> rest = path.subList(1, path.size());
    return switch (this) {
      case Items items -> {
        List<Value> changed = new ArrayList<>(items.values());
        int index = Integer.parseInt(step);
        changed.set(index, changed.get(index).with(rest, value));
        yield new Items(changed, items.isFlow());
      }
      case Fields fields -> fields.withKey(step, rest, value);
      case Text _ -> new Fields(new LinkedHashMap<>(), false).withKey(step, rest, value);
    };
  }

  /// This value without what is at a place in it.
  ///
  /// @param path to what is there, at least one step long
  default Value without(List<String> path) {
    String step = path.getFirst();
    boolean isLast = path.size() == 1;
    List<String> rest = path.subList(1, path.size());
    return switch (this) {
      case Items items -> {
        List<Value> changed = new ArrayList<>(items.values());
        Value gone = changed.remove(Integer.parseInt(step));
        if (!isLast) {
          changed.add(Integer.parseInt(step), gone.without(rest));
        }
        yield new Items(changed, items.isFlow());
      }
      case Fields fields -> {
        SequencedMap<String, Value> changed = new LinkedHashMap<>(fields.values());
        if (isLast) {
          changed.remove(step);
        } else {
          changed.computeIfPresent(step, (_, value) -> value.without(rest));
        }
        yield new Fields(changed, fields.isFlow());
      }
      case Text text -> text;
    };
  }
}
