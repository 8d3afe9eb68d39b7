package dk.kreds.material;

/// When in the life of a group a material is used (field guide § 3), in the order of use.
public enum Phase {
  START,
  FIND,
  WELCOME,
  RUN,
  CHANGE,
  END,
  REPORT
}
