package dk.kreds.directory;

import dk.kreds.diagnostic.Position;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the meetings of a group take. Its hours are told once, and so is whoever comes to all of
/// them: there may be thousands of groups.
///
/// @param hours of its meetings
public record Diary(Origin group, List<Hours> hours, List<Need> needs) {

  public Diary {
    hours = List.copyOf(hours);
    needs = List.copyOf(needs);
  }

  public record Hours(ZonedDateTime start, ZonedDateTime end) {}

  /// Whom or what several meetings take, see [Booking].
  ///
  /// @param at in which hours, by their numbers, counted from 0
  public record Need(
      Booking.Of of,
      String name,
      String key,
      Optional<String> mark,
      Optional<String> place,
      Position position,
      List<Integer> at) {

    public Need {
      at = List.copyOf(at);
    }

    private static Need of(Booking booking, List<Integer> at) {
      return new Need(
          booking.of(),
          booking.name(),
          booking.key(),
          booking.mark(),
          booking.place(),
          booking.position(),
          at);
    }

    private Need at(List<Integer> hours) {
      return new Need(of, name, key, mark, place, position, hours);
    }

    private Booking booking(Origin group, Hours when) {
      return new Booking(group, of, name, key, mark, place, when.start(), when.end(), position);
    }
  }

  /// @param bookings of this group alone
  public static Diary of(Origin group, List<Booking> bookings) {
    Map<Hours, Integer> numbers = new LinkedHashMap<>();
    Map<Need, List<Integer>> needs = new LinkedHashMap<>();
    for (Booking booking : bookings) {
      Hours hours = new Hours(booking.start(), booking.end());
      numbers.putIfAbsent(hours, numbers.size());
      needs
          .computeIfAbsent(Need.of(booking, List.of()), _ -> new ArrayList<>())
          .add(numbers.getOrDefault(hours, 0));
    }
    return new Diary(
        group,
        List.copyOf(numbers.keySet()),
        needs.entrySet().stream().map(need -> need.getKey().at(need.getValue())).toList());
  }

  /// Each by itself again.
  public Stream<Booking> bookings() {
    return needs.stream()
        .flatMap(need -> need.at().stream().map(i -> need.booking(group, hours.get(i))));
  }
}
