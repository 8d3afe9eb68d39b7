package dk.kreds.cli;

import dk.kreds.group.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What people are called on a screen that everybody sees: initials, or first names where the
/// leader wants them. Two who would be called the same are told apart by a number.
final class Labels {
  private Labels() {}

  static List<String> of(List<Participant> people, boolean names) {
    Function<Participant, String> usual = names ? Labels::firstName : Participant::initials;
    List<String> plain = people.stream().map(usual).toList();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      String label = plain.get(i).isEmpty() ? Integer.toString(i + 1) : plain.get(i);
      long before = plain.subList(0, i).stream().filter(label::equals).count();
      boolean alone = plain.stream().filter(label::equals).count() <= 1;
      labels.add(alone ? label : label + (before + 1));
    }
    return labels;
  }

  private static String firstName(Participant person) {
    String name = person.name().strip();
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}
