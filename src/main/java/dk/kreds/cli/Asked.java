package dk.kreds.cli;

import dk.kreds.document.Format;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import java.util.List;

/// A material in one of its formats.
record Asked(Material material, Format format) {

  /// All that Kreds can make.
  static List<Asked> everything() {
    return Materials.all().stream()
        .flatMap(material -> material.formats().stream().map(format -> new Asked(material, format)))
        .toList();
  }

  /// What it is called on the command line and in what Kreds remembers: `flyer.pdf`.
  String key() {
    return material.name() + "." + format.ending();
  }

  /// @param word the material's name, or with a dot and a format
  boolean isCalled(String word) {
    return word.equals(material.name()) || word.equals(key());
  }
}
