package dk.kreds.material;

import java.util.List;
import java.util.ServiceLoader;

/// All materials there are.
public final class Materials {
  private Materials() {}

  /// By name.
  public static List<Material> all() {
    return ServiceLoader.load(Material.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted((one, other) -> one.name().compareTo(other.name()))
        .toList();
  }
}
