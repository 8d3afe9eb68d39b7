package dk.kreds.material;

import dk.kreds.plan.Plan;

/// How often a paper is printed for a group, and what is done with it then.
public record Printing(Copies copies, Work work) {

  public static final Printing ONE = new Printing(Copies.ONE, Work.NONE);
  public static final Printing EACH_LEADER = new Printing(Copies.EACH_LEADER, Work.NONE);
  public static final Printing EACH_PERSON = new Printing(Copies.EACH_PERSON, Work.NONE);
  public static final Printing MANY = new Printing(Copies.MANY, Work.NONE);

  /// What is done with the sheets.
  public enum Work {
    NONE,
    CUT,
    FOLD
  }

  public enum Copies {
    ONE,
    EACH_LEADER,
    EACH_PERSON,
    /// For places where people come by: doctors, pharmacies, libraries (field guide § 1).
    MANY;

    private static final int FOR_ALL_PLACES = 30;

    public int of(Plan plan) {
      return switch (this) {
        case ONE -> 1;
        case EACH_LEADER -> Math.max(1, plan.group().leaders().size());
        case EACH_PERSON -> plan.group().participants().toPlanFor();
        case MANY -> FOR_ALL_PLACES;
      };
    }
  }

  /// To be cut out.
  public Printing cut() {
    return new Printing(copies, Work.CUT);
  }

  /// To be folded.
  public Printing folded() {
    return new Printing(copies, Work.FOLD);
  }

  /// What is usual for whom it is for, and when.
  static Printing usual(Material material, Plan plan) {
    return switch (material.audience(plan)) {
      case PUBLIC -> material.phase() == Phase.FIND ? MANY : ONE;
      case PARTICIPANTS -> EACH_PERSON;
      case LEADERS -> ONE;
    };
  }
}
