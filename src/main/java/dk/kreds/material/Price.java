package dk.kreds.material;

import dk.kreds.group.Payment;
import dk.kreds.text.Language;
import java.util.Map;
import java.util.Optional;

/// Says what it costs to take part.
public record Price(Language language) {

  /// Nothing where nobody has said.
  public Optional<String> of(Payment payment) {
    return switch (payment) {
      case Payment.Unknown() -> Optional.empty();
      case Payment.Free() -> Optional.of(language.say("price.free"));
      case Payment.Fee(var amount, var per, var covers) -> {
        String money = language.numbers().money(amount.minor(), amount.currency());
        String key =
            switch (per) {
              case MEETING -> "price.meeting";
              case MONTH -> "price.month";
              case RUN -> "price.run";
            };
        yield Optional.of(
            covers
                .map(what -> language.say(key + ".covers", Map.of("amount", money, "what", what)))
                .orElseGet(() -> language.say(key, Map.of("amount", money))));
      }
    };
  }
}
