package dk.kreds.cli;

import dk.kreds.document.Audience;
import dk.kreds.output.Condition;
import dk.kreds.output.Folder;
import dk.kreds.output.Kept;
import dk.kreds.output.Memory;
import dk.kreds.output.Paper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// What is remembered of one definition's papers, held against how things are now.
final class Remembered {
  private final Memory memory;
  private final Folder folder;
  private final Order order;
  private final Present present;
  private final IdentityHashMap<List<Condition>, Boolean> hold = new IdentityHashMap<>();
  private final List<Asked> outOfDate = new ArrayList<>();
  private boolean packIsOutOfDate;
  private final List<Path> upToDate = new ArrayList<>();
  private final List<Path> changedByHand = new ArrayList<>();

  Remembered(Memory memory, Folder folder, Order order, Present present) {
    this.memory = memory;
    this.folder = folder;
    this.order = order;
    this.present = present;
    order.papers().forEach(this::judge);
    for (String key : order.pack().keys(order.audiences())) {
      packIsOutOfDate |= !isFine(key);
    }
  }

  Memory memory() {
    return memory;
  }

  boolean isUpToDate() {
    return outOfDate.isEmpty() && !packIsOutOfDate;
  }

  /// Whether what is bound together for printing must be made.
  boolean packIsOutOfDate() {
    return packIsOutOfDate;
  }

  /// Papers that must be made.
  List<Asked> outOfDate() {
    return List.copyOf(outOfDate);
  }

  /// Papers that need not be made and are there.
  List<Path> upToDate() {
    return List.copyOf(upToDate);
  }

  /// Papers that need not be made, and that somebody has changed.
  List<Path> changedByHand() {
    return List.copyOf(changedByHand);
  }

  private void judge(Asked asked) {
    if (!isFine(asked.key())) {
      outOfDate.add(asked);
    }
  }

  private boolean isFine(String key) {
    return memory
        .paper(key)
        .filter(paper -> hold.computeIfAbsent(paper.conditions(), this::hold))
        .filter(this::isStillThere)
        .isPresent();
  }

  private boolean hold(List<Condition> conditions) {
    return conditions.stream().allMatch(present::holds);
  }

  private boolean isStillThere(Paper paper) {
    return switch (paper) {
      case Paper.Nothing _ -> true;
      case Paper.Aside aside -> !isWanted(aside.audience());
      case Paper.Made made when !isWanted(made.audience()) -> true;
      case Paper.Made made -> isStillThere(made);
    };
  }

  private boolean isStillThere(Paper.Made made) {
    Kept kept = folder.compare(made);
    // of two that it may be, one is not due: a run was interrupted, or a change by hand undone
    boolean fine =
        kept == Kept.CHANGED ? !order.force() : kept == Kept.AS_IT_WAS && made.next().isEmpty();
    if (fine) {
      (kept == Kept.CHANGED ? changedByHand : upToDate).add(made.file());
    }
    return fine;
  }

  private boolean isWanted(Audience audience) {
    return order.audiences().contains(audience);
  }
}
