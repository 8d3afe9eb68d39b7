package dk.kreds.testing;

import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.plan.Plan;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.ReadAloud;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Papers that have been made once and are read by several tests: what a screen reader says of a
/// PDF and, of what is a text alone, its lines.
public final class Papers {
  private static final Renderer RENDERER = new Renderer(new TemplateFolders(List.of()));
  private static final Map<List<Object>, Optional<List<String>>> READ = new ConcurrentHashMap<>();

  private Papers() {}

  /// Nothing where the plan has nothing to make it of.
  public static Optional<List<String>> read(Plan plan, Material material, Look look) {
    return READ.computeIfAbsent(
        List.of(plan, material.name(), look), _ -> lines(plan, material, look));
  }

  /// The same without what each line is: `Du er ikke den eneste` for `H1 Du er ikke den eneste`.
  public static Optional<List<String>> texts(Plan plan, Material material, Look look) {
    return read(plan, material, look)
        .map(lines ->
            material.formats().contains(Format.PDF)
                ? lines.stream()
                    .filter(line -> line.contains(" "))
                    .map(line -> line.substring(line.indexOf(' ') + 1))
                    .toList()
                : lines);
  }

  public static Material named(String name) {
    return Materials.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static Optional<List<String>> lines(Plan plan, Material material, Look look) {
    Format format =
        material.formats().contains(Format.PDF) ? Format.PDF : material.formats().getFirst();
    return material
        .make(plan, format)
        .map(document -> RENDERER.render(document, look, format, Optional.empty()))
        .map(bytes ->
            format == Format.PDF
                ? ReadAloud.lines(bytes)
                : new String(bytes, StandardCharsets.UTF_8).lines().toList());
  }
}
