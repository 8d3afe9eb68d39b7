package dk.kreds.cli;

import dk.kreds.document.Audience;
import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.output.Slug;
import dk.kreds.plan.Plan;
import java.util.List;

/// What single commands such as `kreds agenda` call their files.
final class SinglePapers {
  private SinglePapers() {}

  static String name(Plan plan, String material, Format format) {
    return Slug.of(plan.group().profile().id()) + "-" + material + "." + format.ending();
  }

  /// Those that can name a participant.
  static List<String> named(Plan plan) {
    return Materials.all().stream()
        .filter(material -> material.audience(plan) != Audience.PUBLIC)
        .flatMap(material -> names(plan, material).stream())
        .toList();
  }

  private static List<String> names(Plan plan, Material material) {
    return material.formats().stream().map(format -> name(plan, material.name(), format)).toList();
  }
}
