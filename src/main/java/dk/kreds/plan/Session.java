package dk.kreds.plan;

import dk.kreds.group.Kind.Supply;
import dk.kreds.group.Leader;
import dk.kreds.group.Participant;
import java.util.List;
import java.util.Optional;

/// What the leaders know about one meeting.
///
/// @param chair who leads the talk
/// @param host who makes the room ready and stands at the door
/// @param messages who takes apologies
/// @param apologies who has said that they cannot come
/// @param coming how many to lay the table for
/// @param shopping what to buy, worked out for who comes and the leaders
/// @param slots the times of office hours, where people come one by one
/// @param toFollowUp who should have heard from somebody by this day
/// @param quiet who has been away three times in a row (field guide § 4)
public record Session(
    Meeting meeting,
    Agenda agenda,
    Optional<Leader> chair,
    Optional<Leader> host,
    Optional<Leader> messages,
    List<Participant> apologies,
    int coming,
    List<Purchase> shopping,
    List<Participant> quiet,
    List<Slot> slots,
    List<Participant> toFollowUp) {

  public Session {
    apologies = List.copyOf(apologies);
    shopping = List.copyOf(shopping);
    quiet = List.copyOf(quiet);
    slots = List.copyOf(slots);
    toFollowUp = List.copyOf(toFollowUp);
  }

  /// @param amount in hundredths of the supply's unit
  public record Purchase(Supply supply, int amount) {}
}
