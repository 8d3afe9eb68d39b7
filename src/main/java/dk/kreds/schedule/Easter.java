package dk.kreds.schedule;

import java.time.LocalDate;

/// The date of Easter Sunday, from which most holidays are counted.
final class Easter {

  private Easter() {}

  /// The anonymous Gregorian algorithm (Nature, 1876; Meeus, Jones and Butcher), valid from 1583.
  static LocalDate in(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
    int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * toSunday) / 451;
    int fromMarch = epact + toSunday - 7 * late + 114;
    return LocalDate.of(year, fromMarch / 31, fromMarch % 31 + 1);
  }
}
