package dk.kreds.material.start;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Facility;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Phase;
import dk.kreds.plan.LeadersView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What to look for when one sees a room for the first time, with what is known of it already
/// (field guide § 1, "Room").
@AutoService(Material.class)
public final class RoomChecklist implements Material.ForLeaders {

  /// What the template may see.
  record Model(String name, List<Visit> visits, List<String> checks, List<String> questions) {}

  /// @param known what the definition says of the room
  record Visit(String place, List<String> known) {}

  @Override
  public String name() {
    return "room-checklist";
  }

  @Override
  public Phase phase() {
    return Phase.START;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  /// A walk needs none, and neither do talks at people's homes.
  @Override
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    Profile profile = view.shared().profile();
    if (!profile.kind().indoors()) {
      return Optional.empty();
    }
    Model model =
        new Model(
            profile.name(),
            profile.allRooms().stream().map(room -> visit(room, language)).toList(),
            language.sayAll("room-checklist.check"),
            language.sayAll("room-checklist.question"));
    return Optional.of(
        Page.plain(
            name(),
            language,
            language.say("room-checklist.title") + " · " + profile.name(),
            model));
  }

  private static Visit visit(Room room, Language language) {
    return new Visit(
        MeetingWords.place(room),
        Stream.of(
                room.access(),
                room.parking(),
                room.transit(),
                facility("room.toilets", room.toilets(), language),
                facility("room.kitchen", room.kitchen(), language),
                seats(room, language))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<String> facility(String key, Facility facility, Language language) {
    return switch (facility) {
      case Facility.There() -> Optional.of(language.say(key));
      case Facility.Missing() -> Optional.of(language.say(key + ".none"));
      case Facility.Described(String words) -> Optional.of(words);
      case Facility.Unknown() -> Optional.empty();
    };
  }

  private static Optional<String> seats(Room room, Language language) {
    return room.seats().isPresent()
        ? Optional.of(language.say("room.seats", Map.of("count", room.seats().getAsInt())))
        : Optional.empty();
  }
}
