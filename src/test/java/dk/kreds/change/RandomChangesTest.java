package dk.kreds.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kreds.change.Wish.Kind;
import dk.kreds.definition.Definition;
import dk.kreds.definition.DefinitionReader;
import dk.kreds.definition.edit.CannotEdit;
import dk.kreds.definition.edit.Sheet;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Plan;
import dk.kreds.plan.Planner;
import dk.kreds.testing.Groups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Meetings of the examples, chosen by chance, changed by chance: the file says what was meant, all
/// other lines stay, and undoing gives the very bytes back.
class RandomChangesTest {
  private static final int A_FILE = Integer.getInteger("changes", 8);

  private final Random random = new Random(2027);
  private int changed;

  @Test
  void readBackAsMeantAndAreUndoneToTheByte() throws Exception {
    for (Path example : Groups.examplesWithDates()) {
      // the day of the edition stays as it is told last, and is no change of a meeting
      String text = Files.readString(example).replaceAll("(?m)^updated:.*\n", "");
      Plan plan = plan(text);
      for (int i = 0; i < A_FILE; i++) {
        changes(example.toString(), text, plan);
      }
    }
    assertThat(changed).isGreaterThan(Groups.examplesWithDates().size() * A_FILE / 3);
  }

  private void changes(String file, String text, Plan plan) throws CannotEdit, IOException {
    Meeting meeting = plan.meetings().get(random.nextInt(plan.meetings().size()));
    boolean adds = random.nextInt(4) == 0;
    Wish wish = adds ? wish(Kind.ADD, Optional.empty(), time()) : wish(meeting);
    Meant meant =
        adds
            ? Meant.toAdd(plan, near(meeting.date()), meeting.run(), wish.time().isPresent())
            : Meant.of(plan, meeting.date(), meeting.run(), wish.time().isPresent());
    boolean isFree = meant instanceof Meant.Found ? !adds && !isChanged(meeting) : adds;
    if (!(meant instanceof Meant.There found) || !isFree) {
      return;
    }
    Sheet before = Sheet.of(text.getBytes(UTF_8));
    Sheet after = new Rewriting(found, wish).of(before, Groups.TODAY);
    String written = new String(after.bytes(), UTF_8);
    // a run within braces takes its changes between them; every other line stays
    List<String> left = written.lines().toList();
    assertThat(text.lines().filter(line -> !left.contains(line)).toList())
        .as(file)
        .hasSizeLessThan(2)
        .noneMatch(line -> line.contains("#"));
    Definition definition = read(written);
    if (definition.group().isPresent()) {
      changed++;
      assertIsMeant(file + " " + wish, planned(definition), found, wish);
    } else {
      // a day that is taken already, and the like: `change` refuses it and writes nothing
      assertThat(definition.problems()).as(file).isNotEmpty();
    }
    Wish undo = wish(Kind.UNDO, Optional.empty(), Optional.empty());
    Sheet back = new Rewriting(found, undo).of(Sheet.of(after.bytes()), Groups.TODAY);
    assertThat(new String(back.bytes(), UTF_8)).as(file + " " + wish).isEqualTo(text);
  }

  private static boolean isChanged(Meeting meeting) {
    return meeting.status() != Meeting.Status.PLANNED
        || meeting.reason().isPresent()
        || meeting.differs().time()
        || meeting.differs().place();
  }

  private static void assertIsMeant(String what, Plan plan, Meant.There found, Wish wish) {
    List<Meeting> now = plan.meetings().stream().filter(found::has).toList();
    assertThat(now).as(what).isNotEmpty();
    for (Meeting meeting : now) {
      assertThat(meeting.differs().extra()).as(what).isEqualTo(wish.kind() == Kind.ADD);
      assertThat(meeting.isHeld()).as(what).isEqualTo(wish.kind() != Kind.CANCEL);
      wish.to().ifPresent(date -> assertThat(meeting.date()).as(what).isEqualTo(date));
      wish.time()
          .ifPresent(time ->
              assertThat(meeting.start().toLocalTime()).as(what).hasToString(time.substring(0, 5)));
    }
  }

  private Optional<String> time() {
    return random.nextBoolean() ? Optional.of("10:15-11:45") : Optional.empty();
  }

  private Wish wish(Meeting meeting) {
    return switch (random.nextInt(3)) {
      case 0 -> wish(Kind.CANCEL, Optional.empty(), Optional.empty());
      case 1 -> wish(Kind.CHANGE, Optional.of(near(meeting.date())), Optional.empty());
      default -> wish(Kind.CHANGE, Optional.empty(), Optional.of("10:15-11:45"));
    };
  }

  /// Some days later, in the same half-year: what is after its end is in the next programme.
  private LocalDate near(LocalDate date) {
    int days = 1 + random.nextInt(5);
    LocalDate later = date.plusDays(days);
    boolean isSameHalf = (later.getMonthValue() - 1) / 6 == (date.getMonthValue() - 1) / 6;
    return isSameHalf ? later : date.minusDays(days);
  }

  private Wish wish(Kind kind, Optional<LocalDate> to, Optional<String> time) {
    boolean hasReason = kind != Kind.UNDO && random.nextBoolean();
    return new Wish(
        kind,
        to,
        time,
        Optional.empty(),
        hasReason ? Optional.of("Lokalet: \"optaget\", # 'desværre'") : Optional.empty());
  }

  private static Plan plan(String text) {
    return planned(read(text));
  }

  private static Plan planned(Definition definition) {
    return Planner.plan(definition.group().orElseThrow(), Groups.TODAY);
  }

  private static Definition read(String text) {
    return DefinitionReader.read("group.yaml", text.getBytes(UTF_8), Path.of("examples"), "group");
  }
}
