package dk.kreds.definition;

import dk.kreds.definition.shape.Findings;
import dk.kreds.definition.shape.Key;
import dk.kreds.definition.yaml.Scalar;
import dk.kreds.diagnostic.Diagnostic;
import dk.kreds.diagnostic.Position;
import dk.kreds.group.Kind;
import dk.kreds.schedule.Country;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Single values, judged before there is a definition that they stand in.
public final class Values {
  private static final Position NOWHERE = Position.whole("-");

  private final Setting setting;

  /// @param language BCP 47 tag, one of the known
  /// @param folder where the definition is to lie
  public Values(String language, Path folder) {
    this.setting = new Setting(language, new Neighbours(folder));
  }

  /// The names of the kinds of groups that Kreds brings, then of those that lie in the folder.
  public List<String> kinds() {
    return Kinds.known(setting.neighbours());
  }

  /// A kind that Kreds brings or that lies in the folder.
  public Optional<Kind> kind(String name) {
    return Kinds.shape(setting).read(scalar(name), new Findings());
  }

  /// What would be wrong with a value; nothing if it is fine.
  ///
  /// @param path the keys that lead to it, with dots between: `schedule.starts`
  public List<Diagnostic> problems(String path, String value) {
    List<Key<?>> keys = new GroupShape(setting, true).keys();
    Optional<Key<?>> found = Optional.empty();
    for (String step : path.split("\\.", -1)) {
      found = keys.stream().filter(key -> key.name().equals(step)).findFirst();
      keys = found.orElseThrow().shape().keys();
    }
    Findings findings = new Findings();
    found.orElseThrow().shape().read(scalar(value), findings);
    return findings.problems();
  }

  public ZoneId zone() {
    return setting.zone();
  }

  /// Whose public holidays are meant.
  public Country country() {
    return ScheduleBuilder.country(setting.zone()).orElse(Country.DK);
  }

  private static Scalar scalar(String text) {
    return new Scalar(text, Scalar.Style.QUOTED, NOWHERE);
  }
}
