package dk.kreds.timer;

import dk.kreds.timer.Evening.Section;
import dk.kreds.timer.Evening.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/// Evenings, and what leaders do on them, drawn by lot. The same seed always gives the same.
final class RandomEvenings {
  static final Instant START = Instant.parse("2027-03-02T18:00:00Z");

  private final Random random;

  RandomEvenings(long seed) {
    random = new Random(seed);
  }

  Evening evening() {
    List<Section> sections = new ArrayList<>();
    int count = 1 + random.nextInt(7);
    for (int i = 0; i < count; i++) {
      sections.add(section(Type.values()[random.nextInt(4)]));
    }
    if (random.nextInt(4) > 0) {
      sections.add(section(Type.CLOSING));
    }
    int people = random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(14);
    SortedSet<Integer> away = new TreeSet<>();
    for (int i = 0; i < people; i++) {
      if (random.nextInt(8) == 0) {
        away.add(i);
      }
    }
    return new Evening(
        START,
        Duration.ofMinutes(random.nextInt(45)),
        sections,
        people,
        random.nextBoolean(),
        away,
        people == 0 ? 0 : random.nextInt(people));
  }

  private Section section(Type type) {
    int planned = 1 + random.nextInt(type == Type.ROUND ? 80 : 25);
    boolean capped = type == Type.ROUND && random.nextInt(4) == 0;
    return new Section(
        type,
        Duration.ofMinutes(planned),
        Duration.ofMinutes(1 + random.nextInt(planned)),
        capped ? Optional.of(Duration.ofMinutes(5)) : Optional.empty());
  }

  /// A while, most often such as a person speaks for, now and then none at all.
  Duration pause() {
    return switch (random.nextInt(8)) {
      case 0 -> Duration.ZERO;
      case 1 -> Duration.ofMinutes(random.nextInt(40));
      default -> Duration.ofMillis(random.nextInt(420_000));
    };
  }

  Event event(State state, Instant now) {
    List<Choices.Way> ways = new Choices(state, now).ways();
    return switch (random.nextInt(21)) {
      case 0 -> new Event.Begin();
      case 1 -> new Event.BeganEarlier(Duration.ofMinutes(1));
      case 2 -> new Event.Arrived(random.nextInt(18));
      case 3 -> new Event.Left(random.nextInt(18));
      case 4 -> new Event.NextSection();
      case 5, 6 -> new Event.Pass();
      case 7 -> new Event.Longer(Duration.ofMinutes(1 + random.nextInt(6)));
      case 8 -> new Event.Pause();
      case 9 -> random.nextInt(12) == 0 ? new Event.Finish() : new Event.Next();
      case 10 -> new Event.ClockCorrected(Duration.ofMillis(random.nextInt(7_200_000) - 3_600_000));
      case 11, 12 ->
          ways.isEmpty()
              ? new Event.Choose(choice())
              : new Event.Choose(ways.get(random.nextInt(ways.size())).choice());
      case 13 -> new Event.Undo();
      case 14 -> new Event.Cover();
      default -> state.stand() instanceof State.Waiting ? new Event.Begin() : new Event.Next();
    };
  }

  /// One that nobody was offered must do no harm either.
  private Choice choice() {
    return switch (random.nextInt(3)) {
      case 0 -> new Choice.Shorten(random.nextInt(8));
      case 1 -> new Choice.Skip(random.nextInt(8));
      default -> new Choice.EndLater(Duration.ofMinutes(5));
    };
  }

  int below(int bound) {
    return random.nextInt(bound);
  }
}
