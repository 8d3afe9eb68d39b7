package dk.kreds.group;

import dk.kreds.text.Rewording;
import java.util.List;
import java.util.Optional;

/// A kind of group and what it brings with it (field guide § 1 and § 2). Kinds are data: one file
/// each.
///
/// @param name the word that a definition uses
/// @param title what such a group is called where groups are listed; the kinds that Kreds brings
///   have theirs in the language bundles
/// @param like the kind that Kreds brings whose words its papers have
/// @param words what its papers say in the place of those
/// @param closed the same people throughout, and an end; otherwise newcomers join along the way
/// @param members whether people belong to it: they send apologies, keep what they hear to
///   themselves, and the calendar is theirs
/// @param signUp whether people sign up before they come
/// @param indoors whether it needs a room
/// @param listed whether such a group usually stands in a directory and looks for people
/// @param leaders how many it takes to lead it; 0 where equals meet
/// @param size how many people are good
/// @param meetings how many meetings are good; an open group has no end and counts none
/// @param between how many days may go from one meeting to the next, where that matters
/// @param most the longest that a meeting should last, in minutes
/// @param scheduled whether it cannot do without dates
/// @param talks where its meetings are office hours for talks: how these usually are
/// @param certificate whether people get a certificate in the end
public record Kind(
    String name,
    Optional<String> title,
    String like,
    Rewording words,
    boolean closed,
    boolean members,
    boolean signUp,
    boolean indoors,
    boolean listed,
    int leaders,
    Range size,
    Range meetings,
    Optional<Range> between,
    int most,
    AgendaPattern agenda,
    List<Supply> supplies,
    boolean scheduled,
    Optional<Talks> talks,
    boolean certificate) {

  public Kind {
    supplies = List.copyOf(supplies);
  }

  /// The same, with words that come before its own.
  public Kind saying(Rewording own) {
    return new Kind(
        name,
        title,
        like,
        own.over(words),
        closed,
        members,
        signUp,
        indoors,
        listed,
        leaders,
        size,
        meetings,
        between,
        most,
        agenda,
        supplies,
        scheduled,
        talks,
        certificate);
  }

  /// The parts of the first meeting, of those between, and of the last (field guide § 1).
  public record AgendaPattern(List<Part> first, List<Part> following, List<Part> last) {

    public AgendaPattern {
      first = List.copyOf(first);
      following = List.copyOf(following);
      last = List.copyOf(last);
    }
  }

  /// Something to buy or bring.
  ///
  /// @param name names its words in the language bundles
  /// @param perPerson in hundredths of the unit that the words name
  /// @param extra on top, in hundredths
  /// @param step amounts are rounded up to a multiple of this, in hundredths
  /// @param kept whether it is taken home and used again
  public record Supply(String name, int perPerson, int extra, int step, boolean kept) {}
}
