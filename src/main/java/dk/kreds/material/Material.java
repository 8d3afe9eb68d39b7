package dk.kreds.material;

import dk.kreds.document.Audience;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.plan.LeadersView;
import dk.kreds.plan.ParticipantsView;
import dk.kreds.plan.Plan;
import dk.kreds.plan.PublicView;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Optional;

/// Something that Kreds makes of a plan. Its name is its command, its template and the beginning of
/// its words. Which of the three it implements says what it may see.
public sealed interface Material {

  String name();

  /// When it is used.
  Phase phase();

  /// What it can be written as, the usual one first.
  List<Format> formats();

  /// Whose folder it goes to.
  Audience audience(Plan plan);

  /// How often it is printed for the group, and what is done with it then.
  default Printing printing(Plan plan) {
    return Printing.usual(this, plan);
  }

  /// The document in one of its formats, or nothing where the plan has nothing to make it of.
  Optional<Document> make(Plan plan, Format format);

  /// For everybody: it sees no participant. It may be kept to fewer people, never shown to more.
  non-sealed interface ForPublic extends Material {

    Optional<Document> make(PublicView view, Format format, Language language);

    default Audience audience(PublicView view) {
      return Audience.PUBLIC;
    }

    @Override
    default Audience audience(Plan plan) {
      return audience(plan.forPublic());
    }

    @Override
    default Optional<Document> make(Plan plan, Format format) {
      return make(plan.forPublic(), format, language(plan));
    }
  }

  /// For the people of the group.
  non-sealed interface ForParticipants extends Material {

    Optional<Document> make(ParticipantsView view, Format format, Language language);

    @Override
    default Audience audience(Plan plan) {
      return Audience.PARTICIPANTS;
    }

    @Override
    default Optional<Document> make(Plan plan, Format format) {
      return make(plan.forParticipants(), format, language(plan));
    }
  }

  /// For the leaders alone.
  non-sealed interface ForLeaders extends Material {

    Optional<Document> make(LeadersView view, Format format, Language language);

    @Override
    default Audience audience(Plan plan) {
      return Audience.LEADERS;
    }

    @Override
    default Optional<Document> make(Plan plan, Format format) {
      return make(plan.forLeaders(), format, language(plan));
    }
  }

  private static Language language(Plan plan) {
    return Speech.of(plan.group().profile());
  }
}
