package dk.kreds.cli;

import dk.kreds.input.Digest;
import dk.kreds.render.page.BroughtTemplates;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A template of the house's own, that takes the place of one that Kreds brings. Its first line
/// says of which it is a copy, so that one can tell later whether that one has changed since.
///
/// @param name with its ending
record OwnTemplate(String name, String text) {
  private static final Pattern MARK =
      Pattern.compile("^(?:<#--|/\\*|//) Kreds [^,\\s]+, [^,\\s]+, ([0-9a-f-]+)");

  /// How it stands to the one that Kreds brings.
  enum Base {
    /// Copied from this very one.
    SAME,
    /// Copied from another version of it.
    OTHER,
    /// Nobody knows.
    UNKNOWN
  }

  /// A copy to change.
  static byte[] copy(String name, byte[] brought) {
    String mark = "Kreds " + Version.of() + ", " + name + ", " + Digest.of(brought);
    String line =
        name.endsWith(".ftl")
            ? "<#-- " + mark + " -->"
            : name.endsWith(".js") ? "// " + mark : "/* " + mark + " */";
    return (line + "\n" + new String(brought, StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  Base base() {
    Matcher mark = MARK.matcher(text);
    Optional<String> now = BroughtTemplates.bytes(name).map(Digest::of);
    if (!mark.find() || now.isEmpty()) {
      return Base.UNKNOWN;
    }
    return now.get().equals(mark.group(1)) ? Base.SAME : Base.OTHER;
  }
}
