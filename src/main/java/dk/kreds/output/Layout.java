package dk.kreds.output;

import java.nio.file.Path;

/// Where things lie in an output folder: `<group>/public|participants|leaders/<name>.<format>`.
public final class Layout {
  private Layout() {}

  /// A file's place, relative to the output folder.
  ///
  /// @param group the group's name as people write it
  /// @param name what the file is called, as people write it, without ending
  /// @param format the ending, without dot
  public static Path of(String group, Audience audience, String name, String format) {
    return Path.of(Slug.of(group), audience.folder(), file(name, format));
  }

  /// A file name that every system can store.
  public static String file(String name, String format) {
    return Slug.of(name) + "." + Slug.of(format);
  }
}
