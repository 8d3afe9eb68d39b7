package dk.kreds.output;

/// Who on this computer may read a file.
public enum Access {
  /// Nobody but the user who runs Kreds; the folder that is made for such a file is closed, too.
  OWNER_ONLY,
  /// Whoever the system lets read new files.
  EVERYBODY
}
