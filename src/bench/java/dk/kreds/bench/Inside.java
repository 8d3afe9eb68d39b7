package dk.kreds.bench;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Look;
import dk.kreds.group.Group;
import dk.kreds.material.Material;
import dk.kreds.material.find.Flyer;
import dk.kreds.material.run.Calendar;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Planner;
import dk.kreds.render.Renderer;
import dk.kreds.render.page.TemplateFolders;
import dk.kreds.render.pdf.PaperSize;
import dk.kreds.testing.Groups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/// The steps from a definition to its files. Each goes over the examples in turn, so that no step
/// finds what the one before has worked out.
public class Inside extends Warm {
  private final Renderer renderer = new Renderer(new TemplateFolders(List.of()));
  private final List<Path> files = Groups.examplesWithDates();
  private final List<byte[]> texts = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Document> flyers = new ArrayList<>();
  private final List<Document> calendars = new ArrayList<>();
  private int turn;

  @Setup
  public void read() throws IOException {
    for (Path file : files) {
      byte[] text = Files.readAllBytes(file);
      Group group = definition(file, text).group().orElseThrow();
      Plan plan = Planner.plan(group, Groups.TODAY);
      texts.add(text);
      groups.add(group);
      flyers.add(document(new Flyer(), plan, Format.PDF));
      calendars.add(document(new Calendar(), plan, Format.ICS));
    }
  }

  private static Definition definition(Path file, byte[] text) {
    return DefinitionReader.read("group.yaml", text, file.getParent(), "group");
  }

  private static Document document(Material material, Plan plan, Format format) {
    return material.make(plan, format).orElseThrow();
  }

  private int next() {
    turn = (turn + 1) % files.size();
    return turn;
  }

  @Benchmark
  public Definition readingADefinition() {
    int one = next();
    return definition(files.get(one), texts.get(one));
  }

  @Benchmark
  public Plan planning() {
    return Planner.plan(groups.get(next()), Groups.TODAY);
  }

  @Benchmark
  public List<PaperSize> layingOutAFlyer() {
    return renderer.papers(flyers.get(next()), Look.USUAL);
  }

  @Benchmark
  public byte[] writingAFlyer() {
    return renderer.render(flyers.get(next()), Format.PDF, Optional.empty());
  }

  @Benchmark
  public byte[] writingACalendar() {
    return renderer.render(calendars.get(next()), Format.ICS, Optional.empty());
  }
}
