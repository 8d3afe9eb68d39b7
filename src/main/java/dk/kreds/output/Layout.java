package dk.kreds.output;

import dk.kreds.document.Audience;
import java.nio.file.Path;
import java.util.Locale;

/// Where things lie in an output folder: `<group>/public|participants|leaders/<name>.<format>`. The
/// folder says who may see it.
public final class Layout {
  private Layout() {}

  /// A file's place, relative to the output folder.
  ///
  /// @param group the group's name as people write it
  /// @param name what the file is called, as people write it, without ending
  /// @param format the ending, without dot
  public static Path of(String group, Audience audience, String name, String format) {
    return Path.of(Slug.of(group), audience.name().toLowerCase(Locale.ROOT), file(name, format));
  }

  /// A file name that every system can store.
  public static String file(String name, String format) {
    return Slug.of(name) + "." + Slug.of(format);
  }

  /// Who on this computer may read what is for an audience.
  public static Access access(Audience audience) {
    return switch (audience) {
      case PUBLIC -> Access.EVERYBODY;
      case PARTICIPANTS, LEADERS -> Access.OWNER_ONLY;
    };
  }
}
