package dk.kreds.render.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Dates and times as RFC 5545 writes them. By hand, since a DateTimeFormatter costs a cold start
/// more than all the rest of the file.
final class Moments {
  private Moments() {}

  static String local(LocalDateTime time) {
    StringBuilder text = new StringBuilder(16);
    digits(text, time.getYear(), 4);
    digits(text, time.getMonthValue(), 2);
    digits(text, time.getDayOfMonth(), 2);
    text.append('T');
    digits(text, time.getHour(), 2);
    digits(text, time.getMinute(), 2);
    digits(text, time.getSecond(), 2);
    return text.toString();
  }

  static String utc(Instant instant) {
    return local(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)).concat("Z");
  }

  static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    StringBuilder text = new StringBuilder(7).append(offset.getTotalSeconds() < 0 ? '-' : '+');
    digits(text, seconds / 3600, 2);
    digits(text, seconds / 60 % 60, 2);
    if (seconds % 60 != 0) {
      digits(text, seconds % 60, 2);
    }
    return text.toString();
  }

  static LocalDateTime local(String text) {
    if (text.length() != 15 || text.charAt(8) != 'T') {
      throw new DateTimeException(text);
    }
    return LocalDateTime.of(
        number(text, 0, 4),
        number(text, 4, 6),
        number(text, 6, 8),
        number(text, 9, 11),
        number(text, 11, 13),
        number(text, 13, 15));
  }

  static Instant instant(String text) {
    if (!text.endsWith("Z")) {
      throw new DateTimeException(text);
    }
    return local(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC);
  }

  static Instant earlier(Instant a, Instant b) {
    return b.isBefore(a) ? b : a;
  }

  static Instant later(Instant a, Instant b) {
    return b.isAfter(a) ? b : a;
  }

  private static void digits(StringBuilder text, int number, int width) {
    String digits = Integer.toString(number);
    text.repeat('0', Math.max(0, width - digits.length())).append(digits);
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new DateTimeException(text);
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
