package dk.kreds.cli;

import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import dk.kreds.material.Phase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/// All commands there are: those written here, and one for each material.
final class Commands {
  private Commands() {}

  static List<String> names() {
    return Stream.concat(own().stream(), materials()).map(Command::name).toList();
  }

  /// Those that make a material, by when it is used.
  static Map<Phase, List<Command>> byPhase() {
    return Materials.all().stream()
        .collect(
            Collectors.groupingBy(
                Material::phase,
                () -> new EnumMap<>(Phase.class),
                Collectors.mapping(MaterialCommand::new, Collectors.toList())));
  }

  private static Stream<Command> materials() {
    return Materials.all().stream().map(MaterialCommand::new);
  }

  static Optional<Command> named(String name) {
    return own().stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .or(() -> Materials.named(name).map(MaterialCommand::new));
  }

  /// A command's options; those that read definitions can open sealed lists, too.
  static CommandSpec spec(Command command, Talk talk) {
    CommandSpec spec = command.spec(talk);
    if (Options.readsDefinitions(spec, talk)) {
      spec.addOption(Options.value(talk, "file", "key", Keyring.KEY));
      spec.addOption(Options.value(talk, "file", "passphrase-file", Keyring.PASSPHRASE));
    }
    return spec;
  }

  /// Those that are not about one material alone.
  static List<Command> own() {
    return List.of(
        new NewCommand(),
        new CheckCommand(),
        new ShowCommand(),
        new MakeCommand(),
        new ChangeCommand(),
        new DirectoryCommand(),
        new ImportCommand(),
        new ThemesCommand(),
        new ExplainCommand(),
        new SchemaCommand(),
        new SealCommand(),
        new UnsealCommand(),
        new KeyCommand(),
        new ForgetCommand(),
        new TemplatesCommand(),
        new TimerCommand());
  }
}
