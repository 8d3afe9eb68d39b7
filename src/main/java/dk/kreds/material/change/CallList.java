package dk.kreds.material.change;

import com.google.auto.service.AutoService;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.group.Contact;
import dk.kreds.group.Leader;
import dk.kreds.group.Participant;
import dk.kreds.group.Profile;
import dk.kreds.group.Theme;
import dk.kreds.group.Visitor;
import dk.kreds.material.Material;
import dk.kreds.material.MeetingWords;
import dk.kreds.material.Phase;
import dk.kreds.material.Sentences;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.Meeting;
import dk.kreds.plan.Notice;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// For the leaders: whom to ring when a meeting has been changed, with numbers and boxes to tick,
/// what to say, and what else must be done.
@AutoService(Material.class)
public final class CallList implements Material.ForLeaders {
  private static final int ALL_TO_WRITE = 8;

  /// Where anybody may come, only a few are known by number.
  private static final int SOME_TO_WRITE = 3;

  /// What the template may see.
  record Model(List<Sheet> sheets) {}

  /// @param say what to say on the telephone
  /// @param whom what those are called who are rung
  /// @param blank rows to write on, where nobody is known
  /// @param also what else must be done
  record Sheet(
      String group,
      String headline,
      String which,
      List<String> say,
      String whom,
      List<Person> people,
      int blank,
      List<String> also) {}

  record Person(String name, String phone, String email, String note) {}

  @Override
  public String name() {
    return "call-list";
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
  public Optional<Document> make(LeadersView view, Format format, Language language) {
    if (view.shared().notices().isEmpty()) {
      return Optional.empty();
    }
    Maker maker = new Maker(view, new ChangeWords(view.shared(), language), language);
    return Optional.of(
        Page.plain(
            name(),
            language,
            language.say("call-list.title") + " · " + view.shared().profile().name(),
            new Model(view.shared().notices().stream().map(maker::sheet).toList())));
  }

  private record Maker(LeadersView view, ChangeWords words, Language language) {

    Sheet sheet(Notice notice) {
      List<Person> people =
          Stream.concat(
                  view.participants().stream().map(person -> person(person, notice)),
                  view.leaders().stream().map(this::person))
              .toList();
      return new Sheet(
          words.name(notice),
          words.headline(notice),
          words.which(notice),
          words.all(notice),
          say("people"),
          people,
          view.participants().isEmpty() ? blank() : 0,
          also(notice));
    }

    private int blank() {
      return view.shared().profile().kind().members() ? ALL_TO_WRITE : SOME_TO_WRITE;
    }

    private Person person(Participant person, Notice notice) {
      Meeting meeting = notice.meeting();
      boolean away =
          Stream.of(meeting.slot(), meeting.date())
              .anyMatch(day -> person.apologies().contains(day));
      return new Person(
          person.name(),
          person.phone().orElse(""),
          person.email().orElse(""),
          away ? language.say("call-list.away") : "");
    }

    private Person person(Leader leader) {
      Optional<Contact> contact =
          view.shared().profile().contact().filter(it -> it.name().equals(leader.name()));
      return new Person(
          leader.name(),
          leader.phone().or(() -> contact.flatMap(Contact::phone)).orElse(""),
          leader.email().or(() -> contact.flatMap(Contact::email)).orElse(""),
          say("leader"));
    }

    private String say(String key) {
      return language.say("call-list." + key);
    }

    /// The house and those who come from outside know nothing of it either.
    private List<String> also(Notice notice) {
      Meeting meeting = notice.meeting();
      List<String> also = new ArrayList<>();
      house(notice).ifPresent(also::add);
      Stream.concat(
              meeting.theme().flatMap(Theme::speaker).map(Theme.Speaker::name).stream(),
              meeting.visitors().stream().map(Visitor::name))
          .map(guest -> language.say("call-list.also.guest", Map.of("name", guest)))
          .forEach(also::add);
      also.add(language.say("call-list.also.door"));
      also.add(language.say("call-list.also.message"));
      also.add(language.say("call-list.also.calendar"));
      return also;
    }

    private Optional<String> house(Notice notice) {
      Profile profile = view.shared().profile();
      Meeting meeting = notice.meeting();
      // whoever meets elsewhere needs the room on no day
      What what = What.of(notice);
      boolean isElsewhere = what == What.MOVED && meeting.differs().place();
      String word = isElsewhere ? What.PLACE.word() : what.word();
      return profile
          .room()
          .or(() -> notice.meeting().place())
          .map(MeetingWords::place)
          .map(Sentences::address)
          .map(room -> language.as(word).say("call-list.also.room", Map.of("room", room)));
    }
  }
}
