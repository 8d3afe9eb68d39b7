package dk.kreds.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.regex.Pattern;

/// Somebody who comes to the group. Never reaches a public document: no public view holds one.
///
/// @param address for letters: street, number, postal code and town
/// @param apologies the dates of meetings that they have said they cannot come to
/// @param absences the dates of meetings that they stayed away from without a word
/// @param booked the talks that they have or have had, by date
/// @param followedUp when somebody heard how things are after the last talk
/// @param joined the first day that they were there, where somebody has noted it
/// @param shares what the others of the group may have of them; nothing until they have said yes
public record Participant(
    String name,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> address,
    SortedSet<LocalDate> apologies,
    SortedSet<LocalDate> absences,
    List<Booking> booked,
    Optional<LocalDate> followedUp,
    Optional<LocalDate> joined,
    Set<Share> shares) {

  private static final Pattern NUMBER = Pattern.compile("\\p{Lu}{0,3}-?[0-9]{1,5}|\\p{Lu}{1,3}");

  public Participant {
    booked = booked.stream().sorted().toList();
    shares = Set.copyOf(shares);
  }

  /// What somebody can let the others have.
  public enum Share {
    PHONE,
    EMAIL
  }

  /// What the others of the group may know; nothing where there is no yes, or nothing to share.
  public Optional<Reachable> shared() {
    Optional<String> number = phone.filter(_ -> shares.contains(Share.PHONE));
    Optional<String> mail = email.filter(_ -> shares.contains(Share.EMAIL));
    return number.isPresent() || mail.isPresent()
        ? Optional.of(new Reachable(name, number, mail))
        : Optional.empty();
  }

  /// Whether there is no more of them than a number or initials.
  public boolean isAnonymous() {
    return NUMBER.matcher(name.strip()).matches()
        && phone.isEmpty()
        && email.isEmpty()
        && address.isEmpty();
  }

  /// The first letters of the first and the last name, for papers that lie on a table; a number
  /// stands for itself.
  public String initials() {
    String plain = name.strip();
    if (NUMBER.matcher(plain).matches()) {
      return plain;
    }
    String last = plain.substring(plain.lastIndexOf(' ') + 1);
    return last.equals(plain) ? firstLetter(plain) : firstLetter(plain) + firstLetter(last);
  }

  private static String firstLetter(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
