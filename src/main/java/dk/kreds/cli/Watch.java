package dk.kreds.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Makes again whenever somebody saves, until they stop it. What need not be made is not, so a run
/// over everything is as quick as one over what was saved; and editors that save under another name
/// and rename need no thought.
final class Watch {
  // an editor's save is several changes, a few milliseconds apart
  private static final long QUIET_MILLIS = 60;
  private static final String OUR_OWN = ".kreds";
  // Denmark and Norway have one time
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private final Batch batch;
  private final Presses presses;
  private final Talk talk;
  private final Map<Path, WatchKey> watched = new HashMap<>();

  Watch(Batch batch, Presses presses, Talk talk) {
    this.batch = batch;
    this.presses = presses;
    this.talk = talk;
  }

  /// @return how it ended: somebody stopped it
  int run() throws Failure {
    try (WatchService service = batch.order().out().getFileSystem().newWatchService()) {
      watchMore(service);
      Tally tally = batch.run(presses);
      talk.tell(tally.told(batch.order(), talk));
      talk.tell(talk.say("commands.make.watching"));
      while (true) {
        while (watchMore(service)) {
          again(); // what was saved in a folder before it was watched
        }
        awaitChange(service);
        again();
      }
    } catch (InterruptedException stopped) {
      return Exit.STOPPED;
    } catch (IOException noService) {
      throw Failure.of(Fault.NOT_HERE, talk.say("commands.make.cannot-watch"), talk);
    }
  }

  private void again() throws InterruptedException {
    try {
      Tally tally = batch.run(presses.afresh());
      if (tally.written() > 0) {
        LocalTime now = LocalTime.now(talk.surroundings().clock().withZone(ZONE));
        talk.tell(
            talk.say(
                "commands.make.again",
                Map.of(
                    "time", now.truncatedTo(ChronoUnit.SECONDS).toString(),
                    "written", tally.written())));
      }
    } catch (Failure failure) {
      if (failure.exit() == Exit.STOPPED) {
        throw new InterruptedException();
      }
      talk.warn(failure.told());
    }
  }

  /// Returns when something has changed and nothing more changes.
  private static void awaitChange(WatchService service) throws InterruptedException {
    boolean changed = false;
    WatchKey key = service.take();
    while (key != null) {
      changed |= key.pollEvents().stream().anyMatch(Watch::matters);
      key.reset();
      key = changed ? service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS) : service.take();
    }
  }

  private static boolean matters(WatchEvent<?> event) {
    return !String.valueOf(event.context()).startsWith(OUR_OWN);
  }

  /// Whether there are folders that were not watched until now.
  private boolean watchMore(WatchService service) throws IOException {
    boolean more = false;
    for (Path folder : batch.folders()) {
      WatchKey before = watched.get(folder);
      if ((before == null || !before.isValid()) && Files.isDirectory(folder)) {
        watched.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
        more = true;
      }
    }
    return more;
  }
}
