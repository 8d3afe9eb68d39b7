package dk.kreds.document;

/// Who may see a document. From the widest to the narrowest.
public enum Audience {
  PUBLIC,
  PARTICIPANTS,
  LEADERS
}
