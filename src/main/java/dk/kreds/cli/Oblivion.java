package dk.kreds.cli;

import dk.kreds.definition.edit.CannotEdit;
import dk.kreds.definition.edit.Sheet;
import dk.kreds.definition.edit.Value;
import dk.kreds.group.Counted;
import dk.kreds.group.Participant;
import dk.kreds.plan.Attendance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// What a definition and its list say without some of the participants.
///
/// @param definition the definition's text
/// @param list the list's text; nothing where nobody is left in it
record Oblivion(Sheet definition, Optional<Sheet> list, Counted counted) {
  private static final String PARTICIPANTS = "participants";
  private static final String PEOPLE = "people";

  /// @param chosen whom to leave out, by their number from 0
  /// @param gone how many they are and how often they came
  /// @param days how many came to each meeting, which nobody could tell any more
  static Oblivion of(Known known, Set<Integer> chosen, Counted gone, List<Attendance.Day> days)
      throws CannotEdit {
    int listed = known.people().size() - known.inside();
    Counted counted = known.group().participants().counted().plus(gone);
    Sheet definition =
        known.sheet().with(List.of(PARTICIPANTS, "counted"), Value.flow(written(counted)));
    definition = noted(definition, known.group().participants().attended(), days);
    definition = without(definition, List.of(PARTICIPANTS, PEOPLE), chosen, listed, known.inside());
    Optional<Sheet> list = known.beside().map(Known.Beside::sheet);
    if (list.isPresent() && IntStream.range(0, listed).allMatch(chosen::contains)) {
      definition = definition.without(List.of(PARTICIPANTS, "list"));
      list = Optional.empty();
    } else if (list.isPresent()) {
      list = Optional.of(without(list.get(), List.of(), chosen, 0, listed));
    }
    return new Oblivion(definition, list, counted);
  }

  /// With the number of those who came written down where the list alone told it.
  private static Sheet noted(
      Sheet sheet, Map<LocalDate, Integer> attended, List<Attendance.Day> days) throws CannotEdit {
    Sheet noted = sheet;
    for (Attendance.Day day : days) {
      if (day.came().isPresent() && !attended.containsKey(day.date())) {
        Value count = Value.text(Integer.toString(day.came().getAsInt()));
        noted = noted.with(List.of(PARTICIPANTS, "attended", day.date().toString()), count);
      }
    }
    return noted;
  }

  /// The last first, so that those before keep their numbers.
  private static Sheet without(
      Sheet sheet, List<String> path, Set<Integer> chosen, int first, int count) throws CannotEdit {
    List<Integer> here =
        IntStream.range(0, count).filter(i -> chosen.contains(first + i)).boxed().toList();
    if (here.size() == count && count > 0 && !path.isEmpty()) {
      return sheet.without(path);
    }
    Sheet rest = sheet;
    for (int i : here.reversed()) {
      List<String> item = new ArrayList<>(path);
      item.add(Integer.toString(i));
      rest = rest.without(item);
    }
    return rest;
  }

  private static SequencedMap<String, String> written(Counted counted) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    texts.put(PEOPLE, Integer.toString(counted.people()));
    texts.put("attendances", Integer.toString(counted.attendances()));
    return texts;
  }

  /// The lines of a text that still name somebody, from 1: a comment, a leader, a theme.
  static SortedSet<Integer> traces(Sheet sheet, List<Participant> gone) {
    SortedSet<Integer> lines = new TreeSet<>();
    List<String> all = sheet.text().lines().toList();
    for (int i = 0; i < all.size(); i++) {
      String line = all.get(i).toLowerCase(Locale.ROOT);
      if (gone.stream().anyMatch(person -> isNamed(person, line))) {
        lines.add(i + 1);
      }
    }
    return lines;
  }

  private static boolean isNamed(Participant person, String line) {
    String name = person.name().strip().toLowerCase(Locale.ROOT);
    // a number or initials are found in every line
    boolean byName = !person.isAnonymous() && line.contains(name);
    boolean byMail =
        person.email().filter(mail -> line.contains(mail.toLowerCase(Locale.ROOT))).isPresent();
    boolean byAddress =
        person.address().filter(it -> line.contains(it.toLowerCase(Locale.ROOT))).isPresent();
    return byName
        || byMail
        || byAddress
        || person.phone().filter(phone -> isIn(phone, line)).isPresent();
  }

  private static boolean isIn(String phone, String line) {
    String digits = digits(phone);
    return digits.length() >= 6 && digits(line).contains(digits);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
