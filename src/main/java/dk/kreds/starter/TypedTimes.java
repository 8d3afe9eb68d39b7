package dk.kreds.starter;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// From when to when, as people say it: `19-21`, `kl. 18.30`, `7 to 9pm`. A text with any other
/// word in it is about something else and is not read.
sealed interface TypedTimes {

  record Span(LocalTime from, LocalTime to) implements TypedTimes {
    @Override
    public String toString() {
      return from + "-" + to;
    }
  }

  /// Before anybody meets: half a day later may be meant.
  record Early(Span early, Span later) implements TypedTimes {}

  record Unreadable() implements TypedTimes {}

  /// @param text a beginning alone takes as long as is usual
  /// @param usual as the definition writes it
  static TypedTimes of(String text, String usual) {
    try {
      List<Said> said =
          said(text.toLowerCase(Locale.ROOT).replaceAll("\\b([ap])\\.? ?m\\b", "$1m"));
      return switch (said.size()) {
        case 1 -> begun(said.getFirst(), usual);
        case 2 -> said.getFirst().to(said.getLast());
        default -> new Unreadable();
      };
    } catch (DateTimeException noSuchTime) {
      return new Unreadable();
    }
  }

  private static TypedTimes begun(Said said, String usual) {
    LocalTime from = said.time();
    Duration length =
        Duration.between(
            LocalTime.parse(usual.substring(0, 5)), LocalTime.parse(usual.substring(6)));
    return said.judged(new Span(from, from.plus(length)));
  }

  /// Nothing where there are words that no time has.
  private static List<Said> said(String text) {
    List<Said> said = new ArrayList<>();
    Matcher parts = Said.PART.matcher(text);
    while (parts.find()) {
      if (parts.group("hour") != null) {
        said.add(Said.of(parts.toMatchResult()));
      } else if (parts.group("word") != null && !Vocabulary.has("new.time.words", parts.group())) {
        Half half = Half.of(parts.group());
        if (half == Half.UNSAID || said.isEmpty()) {
          return List.of();
        }
        said.add(said.removeLast().in(half));
      } else if (parts.group("sign") != null) {
        return List.of();
      }
    }
    return said;
  }

  /// Which half of the day.
  enum Half {
    MORNING,
    EVENING,
    UNSAID;

    static Half of(String word) {
      return Vocabulary.has("new.time.morning", word)
          ? MORNING
          : Vocabulary.has("new.time.evening", word) ? EVENING : UNSAID;
    }
  }

  /// A time and what was said around it.
  ///
  /// @param isExact whether it is written as a clock of 24 hours writes it, `07`
  record Said(int hour, int minute, boolean isExact, Half half) {
    static final Pattern PART =
        Pattern.compile(
            "(?<hour>(?<!\\d)\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?!\\d)|(?<word>\\p{L}+)"
                + "|[-–—\\s'’,]|[.:](?!\\d)|(?<sign>.)");
    private static final int FIRST_HOUR = 8;
    private static final int NOON = 12;
    private static final int HOURS_OF_A_DAY = 24;

    static Said of(MatchResult part) {
      String minute = part.group("minute");
      return new Said(
          Integer.parseInt(part.group("hour")),
          minute == null ? 0 : Integer.parseInt(minute),
          part.group("hour").startsWith("0"),
          Half.UNSAID);
    }

    Said in(Half half) {
      return new Said(hour, minute, isExact, half);
    }

    LocalTime time() {
      if (hour == HOURS_OF_A_DAY && minute == 0) {
        return LocalTime.MIDNIGHT;
      }
      int inHalf = hour > NOON ? hour : hour % NOON + (half == Half.EVENING ? NOON : 0);
      return LocalTime.of(half == Half.UNSAID ? hour : inHalf, minute);
    }

    /// `7-9pm` and `7pm-9` say once what holds for both; `11-1pm` does not.
    TypedTimes to(Said end) {
      if (half == Half.UNSAID && end.half != Half.UNSAID) {
        Said same = in(end.half);
        Said from = same.time().isBefore(end.time()) ? same : in(Half.MORNING);
        return new Span(from.time(), end.time());
      }
      if (half != Half.UNSAID && end.half == Half.UNSAID) {
        Said same = end.in(half);
        Said to = time().isBefore(same.time()) ? same : end.in(Half.EVENING);
        return new Span(time(), to.time());
      }
      return judged(new Span(time(), end.time()));
    }

    TypedTimes judged(Span span) {
      boolean isEarly =
          half == Half.UNSAID && !isExact && hour < FIRST_HOUR && span.to().getHour() < NOON;
      return isEarly
          ? new Early(span, new Span(span.from().plusHours(NOON), span.to().plusHours(NOON)))
          : span;
    }
  }
}
