package dk.kreds.definition;

import java.util.List;
import java.util.stream.Stream;

/// A place of a definition where a word can stand for an entry of a shared file, by the keys that
/// lead to it (`*` is each item of a list, or each value), and what of an entry belongs there.
enum SharedPlace {
  ROOM("room", Section.ROOMS, ""),
  ROOMS("rooms.*", Section.ROOMS, ""),
  CHANGED_PLACE("schedule.changes.*.place", Section.ROOMS, ""),
  RUN_ROOM("schedule.runs.*.room", Section.ROOMS, ""),
  RUN_PLACE("schedule.runs.*.changes.*.place", Section.ROOMS, ""),
  CONTACT("contact", Section.PEOPLE, "name phone email"),
  LEADERS("leaders.*", Section.PEOPLE, "name tasks phone email"),
  VISITORS("visitors.*", Section.PEOPLE, "name role"),
  SPEAKERS("themes.*.speaker", Section.PEOPLE, "name role"),
  ORGANISATION("organisation", Section.ORGANISATIONS, "name logo website registration account"),
  STYLE("style", Section.STYLES, ""),
  PARTNERS("partners.*", Section.ORGANISATIONS, "name contact"),
  INCOME("budget.income.*", Section.FUNDERS, ""),
  EXCEPTIONS("schedule.except.*", Section.HOLIDAYS, ""),
  SCHOOL_HOLIDAYS("schedule.school-holidays.*", Section.HOLIDAYS, "");

  private final String path;
  private final Section section;
  private final String keys;

  SharedPlace(String path, Section section, String keys) {
    this.path = path;
    this.section = section;
    this.keys = keys;
  }

  List<String> path() {
    return List.of(path.split("\\.", -1));
  }

  /// As a reference writes it.
  String written() {
    return path.replace(".*", "");
  }

  Section section() {
    return section;
  }

  List<String> keys() {
    return keys.isEmpty() ? section.keys() : List.of(keys.split(" ", -1));
  }

  static List<SharedPlace> of(Section section) {
    return Stream.of(values()).filter(place -> place.section == section).toList();
  }
}
