package dk.kreds.material;

import dk.kreds.schedule.Cause;
import dk.kreds.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says why no meeting is held on a date.
public record Holidays(Language language) {

  public Optional<String> reason(List<Cause> causes) {
    return causes.stream().flatMap(cause -> one(cause).stream()).findFirst();
  }

  private Optional<String> one(Cause cause) {
    return switch (cause) {
      case Cause.OnHoliday(var country, var holiday) ->
          Optional.of(language.say("holidays." + holiday.key()));
      case Cause.OnDay(var day) -> day.reason();
      case Cause.InRange(var range) -> range.reason();
      case Cause.InWeeks(var weeks) -> weeks.reason();
      case Cause.OnNamed(var named) ->
          named
              .reason()
              .or(() ->
                  Optional.of(
                      language.say(
                          "days."
                              + named.days().name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    };
  }
}
