package dk.kreds.cli;

import dk.kreds.batch.Crew;
import dk.kreds.batch.Workers;
import dk.kreds.definition.Definition;
import dk.kreds.directory.Origin;
import dk.kreds.group.Profile;
import dk.kreds.output.Slug;
import dk.kreds.plan.Plan;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Looks at many definitions, as many at once as there are cores, and takes from each what is
/// needed when all are seen together.
final class Surveys {
  private Surveys() {}

  /// @param done called in the order of the things
  static <T, R> void inOrder(List<T> things, Function<T, R> work, Consumer<R> done, Talk talk)
      throws Failure {
    try {
      Workers.inOrder(things, Crew.of(Runtime.getRuntime().availableProcessors()), work, done);
    } catch (InterruptedException stopped) {
      throw Failure.of(Fault.STOPPED, talk.say("commands.make.stopped"), talk);
    }
  }

  static Origin origin(Plan plan, Definition definition) {
    Profile profile = plan.group().profile();
    return new Origin(definition.file(), Slug.of(profile.id()), profile.name());
  }
}
