package dk.kreds.definition;

import dk.kreds.definition.shape.Bond;
import dk.kreds.definition.shape.Either;
import dk.kreds.definition.shape.Fields;
import dk.kreds.definition.shape.Further;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.shape.ListOf;
import dk.kreds.definition.shape.MapOf;
import dk.kreds.definition.shape.Shape;
import dk.kreds.definition.shape.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What an editor can know of definitions: a JSON Schema (draft-07), made of the very shapes that
/// read them. It refuses what a definition says wrong by itself; what only shows when dates are
/// worked out or other files are read, it cannot know.
public final class Schema {
  /// So many signs are not told again at every place.
  private static final int LONG = 160;

  private final Reference reference;

  /// Whether words may stand for what is shared.
  private final boolean sharing;

  /// What is told once and referred to: long patterns.
  private final Map<String, Object> definitions;

  private Schema(Reference reference, boolean sharing, Map<String, Object> definitions) {
    this.reference = reference;
    this.sharing = sharing;
    this.definitions = definitions;
  }

  /// @param folder whose own kinds of groups count, too
  /// @param language in which an editor tells what each key is for; the keys are the same in all
  /// @return a JSON object as maps, lists, text, numbers and truth values
  public static Map<String, Object> of(Path folder, String language) {
    Setting setting = new Setting("en", new Neighbours(folder));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "Kreds");
    schema.put("type", "object");
    schema.put("if", Map.of("required", List.of("include")));
    schema.put("then", Map.of("$ref", "#/definitions/sharing"));
    schema.put("else", Map.of("$ref", "#/definitions/alone"));
    Map<String, Object> definitions = new LinkedHashMap<>();
    Reference reference = Reference.whole(language);
    definitions.put("alone", new Schema(reference, false, definitions).root(setting));
    definitions.put("sharing", new Schema(reference, true, definitions).root(setting));
    schema.put("definitions", definitions);
    return schema;
  }

  private Map<String, Object> root(Setting setting) {
    Map<String, Object> root = fields(new GroupShape(setting, false).fields(), "");
    List<String> unscheduled =
        Kinds.known(setting.neighbours()).stream()
            .filter(kind -> !Kinds.areScheduled(kind, setting.neighbours()))
            .toList();
    root.put("if", object("properties", object("kind", object("enum", unscheduled))));
    root.put("else", object("required", List.of("schedule")));
    return root;
  }

  private Map<String, Object> of(Shape<?> shape, String path) {
    return switch (shape) {
      case Word<?> word -> word(word);
      case FittingStart<?> schedule -> of(schedule.shape(), path);
      case Further<?, ?> further -> of(further.first(), path);
      case ListOf<?> list -> list(list.item(), path);
      case ThemesShape themes ->
          any(Looks.words(List.of(ThemesShape.TOGETHER)), of(themes.list(), path));
      case Either<?> either -> any(of(either.word(), path), of(either.detailed(), path));
      case WordsShape words -> of(words.map(), path);
      case AcceptShape accept -> of(accept.map(), path);
      case MapOf<?, ?> map ->
          object(
              "type", "object",
              "propertyNames", Looks.schema(map.key()),
              "additionalProperties", of(map.value(), path));
      case Fields<?> fields -> shared(fields, path).orElseGet(() -> fields(fields, path));
      default -> throw new IllegalArgumentException(shape.toString());
    };
  }

  /// `allOf`, because nothing may stand beside a `$ref`, not even a description.
  private Map<String, Object> word(Word<?> word) {
    Map<String, Object> schema = Looks.schema(word.look());
    if (schema.toString().length() < LONG) {
      return schema;
    }
    String name = word.type().replace(' ', '-') + "-" + Integer.toHexString(schema.hashCode());
    definitions.put(name, schema);
    return object("allOf", List.of(object("$ref", "#/definitions/" + name)));
  }

  /// One value by itself is a list of one.
  private Map<String, Object> list(Shape<?> item, String path) {
    Map<String, Object> one = of(item, path);
    return any(one, object("type", "array", "items", one));
  }

  private Map<String, Object> fields(Fields<?> fields, String path) {
    String home = reference.home(fields.keys(), path);
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key<?> key : fields.keys()) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("description", reference.purpose(inside(home, key)));
      value.putAll(of(key.shape(), inside(path, key)));
      properties.put(key.name(), value);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    List<String> needed = fields.keys().stream().filter(Key::needed).map(Key::name).toList();
    if (!needed.isEmpty()) {
      schema.put("required", needed);
    }
    schema.put("additionalProperties", false);
    if (!fields.bonds().isEmpty()) {
      schema.put("allOf", fields.bonds().stream().map(Schema::bond).toList());
    }
    return schema;
  }

  private static String inside(String path, Key<?> key) {
    return path.isEmpty() ? key.name() : path + "." + key.name();
  }

  /// A place where a word can stand for something shared, or `use:` with some of it said anew.
  private Optional<Map<String, Object>> shared(Fields<?> fields, String path) {
    boolean isPlace =
        List.of(SharedPlace.values()).stream().anyMatch(place -> place.written().equals(path));
    if (!sharing || !isPlace) {
      return Optional.empty();
    }
    Map<String, Object> own = fields(fields, path);
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put(SharedNames.USE, Looks.NAME);
    keys.putAll(asObject(Objects.requireNonNull(own.get("properties"))));
    return Optional.of(
        any(
            Looks.NAME,
            own,
            object(
                "type",
                "object",
                "properties",
                keys,
                "required",
                List.of(SharedNames.USE),
                "additionalProperties",
                false)));
  }

  @SuppressWarnings("unchecked") // put there as one
  private static Map<String, Object> asObject(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> bond(Bond bond) {
    return switch (bond) {
      case Bond.NotTogether(List<String> keys) -> object("not", object("required", keys));
      case Bond.NotWhereYes(List<String> keys) ->
          object(
              "not",
              object(
                  "required",
                  keys,
                  "properties",
                  object(keys.getFirst(), object("enum", List.of(true, "true", "yes")))));
      case Bond.Filled(List<String> keys) -> {
        Map<String, Object> filled = new LinkedHashMap<>();
        keys.forEach(key -> filled.put(key, object("minItems", 1)));
        yield object("properties", filled);
      }
      case Bond.AtLeastOne(List<String> keys) ->
          object("anyOf", keys.stream().map(key -> object("required", List.of(key))).toList());
    };
  }

  private static Map<String, Object> any(Map<?, ?>... ways) {
    List<Object> flat = new ArrayList<>();
    for (Map<?, ?> way : ways) {
      if (way.size() == 1 && way.get("anyOf") instanceof List<?> inner) {
        flat.addAll(inner);
      } else {
        flat.add(way);
      }
    }
    return object("anyOf", flat);
  }

  /// In the order in which they are given: names and what they stand for.
  static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }
}
