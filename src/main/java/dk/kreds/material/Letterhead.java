package dk.kreds.material;

import dk.kreds.group.Contact;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who writes: stands at the top of letters and forms, as `parts.ftl` draws it.
///
/// @param sender the association, or the group where there is none
/// @param lines whom to ask, and how
public record Letterhead(Optional<Logo> logo, String sender, List<String> lines) {
  private static final int WIDE = 45;
  private static final int HIGH = 18;

  public Letterhead {
    lines = List.copyOf(lines);
  }

  public static Letterhead of(Profile profile) {
    return new Letterhead(
        Logo.fit(profile, WIDE, HIGH),
        profile.organisation().map(Organisation::name).orElse(profile.name()),
        profile.contact().map(Letterhead::lines).orElse(List.of()));
  }

  /// The name, and how to reach it.
  static List<String> lines(Contact contact) {
    return Stream.of(Optional.of(contact.name()), contact.phone(), contact.email())
        .flatMap(Optional::stream)
        .toList();
  }
}
