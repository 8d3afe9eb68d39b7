package dk.kreds.pack;

import dk.kreds.material.Material;
import dk.kreds.material.Sentences;
import dk.kreds.text.Language;
import java.util.List;

/// In which order papers are used, and what people call them.
public final class PackOrder {
  private PackOrder() {}

  /// By the phases of a group's life; within one by name.
  public static List<Material> of(List<Material> materials) {
    return materials.stream().sorted(PackOrder::compare).toList();
  }

  private static int compare(Material one, Material other) {
    int order = one.phase().compareTo(other.phase());
    return order != 0 ? order : one.name().compareTo(other.name());
  }

  /// The name of a paper for a bookmark or a list.
  public static String name(Material material, Language language) {
    String name = material.name();
    return language
        .find("print.name." + name)
        .or(() -> language.find(name + ".title"))
        .orElseGet(() -> Sentences.capital(name.replace('-', ' ')));
  }
}
