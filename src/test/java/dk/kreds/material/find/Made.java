package dk.kreds.material.find;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.material.Material;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import java.util.List;
import java.util.Optional;

/// What a material makes of a plan, for tests.
final class Made {
  private Made() {}

  static Record model(Material material, Plan plan) {
    return ((Page) material.make(plan, Format.PDF).orElseThrow()).model();
  }

  static byte[] pdf(Material material, Plan plan) {
    return render(material.make(plan, Format.PDF).orElseThrow(), Format.PDF);
  }

  static String text(Material material, Plan plan) {
    return new String(render(material.make(plan, Format.TXT).orElseThrow(), Format.TXT), UTF_8);
  }

  private static byte[] render(Document document, Format format) {
    return new Renderer(new TemplateFolders(List.of())).render(document, format, Optional.empty());
  }
}
