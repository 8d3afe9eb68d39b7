package dk.kreds.material;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// All materials there are.
public final class Materials {
  private Materials() {}

  /// The one of a name.
  public static Optional<Material> named(String name) {
    return BroughtMaterials.ready(name)
        .or(() -> all().stream().filter(material -> material.name().equals(name)).findFirst());
  }

  /// By name.
  public static List<Material> all() {
    return ServiceLoader.load(Material.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }
}
