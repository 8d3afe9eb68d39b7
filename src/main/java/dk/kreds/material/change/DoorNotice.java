package dk.kreds.material.change;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Contact;
import dk.kreds.group.Organisation;
import dk.kreds.group.Profile;
import dk.kreds.group.Room;
import dk.kreds.material.Material;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Notice;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For the door of the house: what is changed, when instead, whom to ring. A sheet for each meeting
/// that has been changed and still lies ahead.
@AutoService(Material.class)
public final class DoorNotice implements Material.ForPublic {

  /// What the template may see.
  record Model(List<Sheet> sheets, Optional<Contact> contact) {}

  /// @param group whose it is
  /// @param headline what is seen from afar
  /// @param label what stands above when one can come
  record Sheet(
      String group,
      String headline,
      String which,
      String label,
      Optional<When> when,
      Optional<String> reason) {}

  /// @param place nothing where it is here, as always
  record When(String day, String times, Optional<Room> place) {}

  @Override
  public String name() {
    return "door-notice";
  }

  @Override
  public Phase phase() {
    return Phase.CHANGE;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.PDF, Format.HTML);
  }

  @Override
  public Optional<Document> make(PublicView view, Format format, Language language) {
    if (view.notices().isEmpty()) {
      return Optional.empty();
    }
    ChangeWords words = new ChangeWords(view, language);
    List<Sheet> sheets = view.notices().stream().map(notice -> sheet(notice, words)).toList();
    return Optional.of(
        Page.plain(
            name(),
            language,
            language.say("door-notice.title") + " · " + view.profile().name(),
            new Model(sheets, view.profile().contact())));
  }

  /// Why a closed group has moved is its own affair.
  private static Sheet sheet(Notice notice, ChangeWords words) {
    return new Sheet(
        group(notice, words),
        words.headline(notice),
        words.which(notice),
        words.label(notice),
        words.held(notice).map(meeting -> when(meeting, words)),
        words.reason(notice).filter(_ -> !words.view().profile().kind().members()));
  }

  private static When when(Meeting meeting, ChangeWords words) {
    return new When(
        Sentences.capital(words.day(meeting)),
        words.language().say("door-notice.times", Map.of("times", words.times(meeting))),
        words.elsewhere(meeting));
  }

  private static String group(Notice notice, ChangeWords words) {
    Profile profile = words.view().profile();
    Optional<String> organisation =
        profile.organisation().map(Organisation::name).filter(it -> !it.equals(profile.name()));
    return Stream.of(Optional.of(words.name(notice)), organisation)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
