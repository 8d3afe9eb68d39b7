package dk.kreds.cli;

import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.diagnostic.Nearest;
import dk.kreds.plan.Plan;
import dk.kreds.render.page.BroughtTemplates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Looks at each template of the house's own: which is in use, which is older than Kreds, and what
/// in it does not fit any more.
///
/// @param folder where they lie
record TemplatesCheck(Path folder, Talk talk) {
  /// Groups that between them have whatever a paper may show.
  private static final List<String> SAMPLES = List.of("full", "small", "talks");

  private static final int LARGEST_FILE = 1 << 20;

  /// @param definitions to make papers of; without any, of groups that Kreds brings
  int check(List<String> definitions) throws Failure {
    List<OwnTemplate> own = own();
    if (own.isEmpty()) {
      talk.tell(talk.say("templates.none", Map.of("folder", shown(folder))));
      return Exit.DONE;
    }
    List<TemplateFault> faults = new ArrayList<>();
    own.stream().filter(it -> !isKnown(it)).map(this::misnamed).forEach(faults::add);
    faults.addAll(new TemplateTrial(folder, own, plans(definitions), talk).faults());
    own.forEach(template -> tell(template, faults));
    return faults.isEmpty() ? Exit.DONE : Exit.WRONG;
  }

  private void tell(OwnTemplate template, List<TemplateFault> faults) {
    String file = shown(folder.resolve(template.name()));
    List<TemplateFault> its =
        faults.stream().filter(fault -> fault.template().equals(template.name())).toList();
    its.forEach(fault ->
        talk.surroundings()
            .out()
            .println(
                file + (fault.line() > 0 ? ":" + fault.line() : "") + ": " + fault.sentence()));
    if (template.base() == OwnTemplate.Base.OTHER) {
      talk.surroundings()
          .out()
          .println(file + ": " + talk.say("templates.older", Map.of("name", template.name())));
    } else if (its.isEmpty()) {
      talk.surroundings().out().println(file + ": " + talk.say("templates.fits"));
    }
  }

  private static boolean isKnown(OwnTemplate template) {
    return BroughtTemplates.names().contains(template.name());
  }

  private TemplateFault misnamed(OwnTemplate template) {
    String sentence =
        Nearest.to(template.name(), List.copyOf(BroughtTemplates.names()))
            .map(near -> talk.say("templates.unused.near", Map.of("near", near)))
            .orElseGet(() -> talk.say("templates.unused"));
    return new TemplateFault(template.name(), 0, sentence);
  }

  private List<OwnTemplate> own() throws Failure {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<OwnTemplate> own = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (Files.size(file) <= LARGEST_FILE && name.matches(".*\\.(ftl|css|js)")) {
          own.add(
              new OwnTemplate(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        }
      }
      return own;
    } catch (IOException e) {
      throw Sources.cannotRead("broken", shown(folder), talk);
    }
  }

  private List<Plan> plans(List<String> definitions) throws Failure {
    List<Plan> plans = new ArrayList<>();
    for (String file : definitions) {
      Definition definition = Sources.read(file, talk);
      if (definition.group().isEmpty()) {
        new Report(definition, talk).print(definition.problems());
        throw Failure.of(
            Fault.NO_GROUP, talk.say("templates.group", Map.of("file", shown(file))), talk);
      }
      plans.add(Plans.of(definition.group().get(), talk));
    }
    if (definitions.isEmpty()) {
      SAMPLES.forEach(sample -> plans.add(sample(sample)));
    }
    return plans;
  }

  private Plan sample(String name) {
    try (InputStream stream =
        Objects.requireNonNull(
            TemplatesCheck.class.getResourceAsStream("samples/" + name + ".yaml"), name)) {
      return Plans.of(
          DefinitionReader.read(name, stream.readAllBytes(), folder, name).group().orElseThrow(),
          talk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String shown(Path file) {
    return shown(MaterialCommand.shortened(file.toAbsolutePath().normalize(), talk));
  }

  private static String shown(String text) {
    return Told.shown(text);
  }
}
