package dk.kreds.cli;

import dk.kreds.material.Material;
import dk.kreds.material.Materials;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All commands there are: those written here, and one for each material.
final class Commands {
  private Commands() {}

  static List<String> names() {
    return Stream.concat(
            own().stream().map(Command::name), Materials.all().stream().map(Material::name))
        .toList();
  }

  static Optional<Command> named(String name) {
    return own().stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .or(() ->
            Materials.all().stream()
                .filter(material -> material.name().equals(name))
                .findFirst()
                .map(MaterialCommand::new));
  }

  private static List<Command> own() {
    return List.of(
        new NewCommand(),
        new CheckCommand(),
        new ShowCommand(),
        new MakeCommand(),
        new DirectoryCommand(),
        new ImportCommand(),
        new ThemesCommand(),
        new TimerCommand());
  }
}
