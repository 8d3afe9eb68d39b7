package dk.kreds.directory;

import dk.kreds.diagnostic.Position;
import java.time.LocalDate;
import java.util.List;

/// Something that cannot be, or that somebody should have thought of, across groups (field guide §
/// 4). Between two groups it is told once, with all its dates.
public sealed interface Clash {

  /// Where one of the groups says so: the one whose meeting begins later.
  Side one();

  /// In order, at least one.
  List<LocalDate> dates();

  /// A group and the place in its definition.
  record Side(Origin group, Position position) {}

  /// A clash of two groups.
  sealed interface Between extends Clash {
    Side other();

    /// Who or what they both want.
    String name();
  }

  /// A leader, a room or a speaker that both have in the same hours.
  record SameTime(Booking.Of what, String name, Side one, Side other, List<LocalDate> dates)
      implements Between {
    public SameTime {
      dates = List.copyOf(dates);
    }
  }

  /// A leader who has too little time to get from one place to the other.
  ///
  /// @param minutes the least that there are between two meetings
  record TooClose(String name, int minutes, Side one, Side other, List<LocalDate> dates)
      implements Between {
    public TooClose {
      dates = List.copyOf(dates);
    }
  }

  /// Two groups for the same people in one municipality, who would have to choose.
  ///
  /// @param name whom they are for
  record SameEvening(String name, String municipality, Side one, Side other, List<LocalDate> dates)
      implements Between {
    public SameEvening {
      dates = List.copyOf(dates);
    }
  }

  /// Meetings on public holidays.
  record OnHoliday(Side one, List<LocalDate> dates) implements Clash {
    public OnHoliday {
      dates = List.copyOf(dates);
    }
  }
}
