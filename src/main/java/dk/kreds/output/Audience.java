package dk.kreds.output;

/// Who a file is for; its folder says so.
public enum Audience {
  PUBLIC("public", Access.EVERYBODY),
  PARTICIPANTS("participants", Access.OWNER_ONLY),
  LEADERS("leaders", Access.OWNER_ONLY);

  private final String folder;
  private final Access access;

  Audience(String folder, Access access) {
    this.folder = folder;
    this.access = access;
  }

  public String folder() {
    return folder;
  }

  public Access access() {
    return access;
  }
}
