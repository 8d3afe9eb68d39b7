package dk.kreds.directory;

import dk.kreds.directory.Share.Held;
import dk.kreds.directory.Share.Sums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// What there is, in numbers, for a board and for those who give money.
///
/// @param halfYear such as `2027-1`; without it, everything that is planned
/// @param unknown of how many groups nobody has said how many take part
public record Figures(
    Optional<String> halfYear,
    Line total,
    int unknown,
    List<Line> byMunicipality,
    List<Line> byKind,
    List<Line> byOrganisation) {

  /// @param name nothing for those that do not say, and for all together
  /// @param municipalities how many of them
  /// @param volunteers everybody once
  /// @param minutes of the meetings
  /// @param volunteerMinutes the same for each who leads
  public record Line(
      Optional<String> name,
      int groups,
      int municipalities,
      int meetings,
      int seats,
      int people,
      int free,
      int volunteers,
      long minutes,
      long volunteerMinutes,
      List<Sums> money) {

    public Line {
      money = List.copyOf(money);
    }
  }

  /// @param halfYear nothing for everything that is planned
  public static Figures of(List<Share> all, Optional<String> halfYear) {
    List<Share> shares = all.stream().filter(share -> share.isIn(halfYear)).toList();
    return new Figures(
        halfYear,
        line(Optional.empty(), shares, halfYear),
        (int) shares.stream().filter(share -> share.people().isEmpty()).count(),
        lines(shares, Share::municipality, halfYear),
        lines(shares, share -> Optional.of(share.kind()), halfYear),
        lines(shares, Share::organisation, halfYear));
  }

  /// The half-year that a report is about where nobody says: the first from that of today on in
  /// which there are meetings, else the last.
  ///
  /// @param today a day of the half-year to begin with
  public static Optional<String> usualHalfYear(List<Share> shares, LocalDate today) {
    String from = Share.halfYear(today);
    TreeSet<String> halves = new TreeSet<>();
    shares.forEach(share -> halves.addAll(share.held().keySet()));
    return halves.isEmpty()
        ? Optional.empty()
        : Optional.of(Optional.ofNullable(halves.ceiling(from)).orElseGet(halves::last));
  }

  private static List<Line> lines(
      List<Share> shares, Function<Share, Optional<String>> by, Optional<String> halfYear) {
    Map<String, List<Share>> named = new TreeMap<>(Catalogue.BY_NAME);
    List<Share> others = new ArrayList<>();
    for (Share share : shares) {
      Optional<String> name = by.apply(share);
      (name.isPresent() ? named.computeIfAbsent(name.get(), _ -> new ArrayList<>()) : others)
          .add(share);
    }
    List<Line> lines = new ArrayList<>();
    named.forEach((name, some) -> lines.add(line(Optional.of(name), some, halfYear)));
    if (!others.isEmpty()) {
      lines.add(line(Optional.empty(), others, halfYear));
    }
    return lines;
  }

  private static Line line(Optional<String> name, List<Share> shares, Optional<String> halfYear) {
    Set<String> volunteers = new HashSet<>();
    Set<String> municipalities = new HashSet<>();
    Map<String, Sums> money = new TreeMap<>();
    Held held = Held.NOTHING;
    long volunteerMinutes = 0;
    for (Share share : shares) {
      Held its = share.heldIn(halfYear);
      held = held.plus(its);
      volunteerMinutes += its.minutes() * share.volunteers().size();
      share.volunteers().forEach(person -> volunteers.add(person.toLowerCase(Locale.ROOT)));
      share.municipality().ifPresent(municipalities::add);
      share.byCurrency().forEach((currency, sums) -> money.merge(currency, sums, Sums::plus));
    }
    return new Line(
        name,
        shares.size(),
        municipalities.size(),
        held.meetings(),
        shares.stream().mapToInt(Share::seats).sum(),
        shares.stream().mapToInt(share -> share.people().orElse(0)).sum(),
        shares.stream().mapToInt(Share::free).sum(),
        volunteers.size(),
        held.minutes(),
        volunteerMinutes,
        List.copyOf(money.values()));
  }
}
