package dk.kreds.timer.screen;

import dk.kreds.timer.Review;
import dk.kreds.timer.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Planned against real, when it ended, and what to plan differently another time.
public record Afterwards(Face face, State state) {
  private static final int TITLE = 44;

  /// In plain lines; none where the evening is not over.
  public List<String> lines() {
    return Review.of(state).map(this::lines).orElse(List.of());
  }

  private List<String> lines(Review review) {
    List<String> lines = new ArrayList<>();
    lines.add(ended(review));
    lines.add("");
    lines.add(padded("") + face.say("review.head"));
    review.rows().forEach(row -> lines.add(row(row)));
    List<String> better = better(review);
    if (!better.isEmpty()) {
      lines.add("");
      lines.add(face.say("review.better"));
      better.forEach(line -> lines.add("  " + line));
    }
    if (face.ranking()) {
      lines.add("");
      lines.add(face.say("review.speaking"));
      Review.speaking(state)
          .forEach(
              it -> lines.add("  " + face.label(it.person()) + "   " + Times.whole(it.time())));
    }
    return lines;
  }

  private String ended(Review review) {
    int late = Times.minutes(review.late());
    String time = face.clock(review.ended());
    if (late == 0) {
      return face.say("review.on-time", Map.of("time", time));
    }
    String key = late > 0 ? "review.late" : "review.early";
    return face.say(key, Map.of("time", time, "minutes", Math.abs(late)));
  }

  private String row(Review.Row row) {
    String planned = minutes(row.planned());
    String real = row.real().map(Afterwards::minutes).orElse("–");
    return padded(face.title(row.section())) + right(planned, 8) + right(real, 8);
  }

  private List<String> better(Review review) {
    List<String> lines = new ArrayList<>();
    int began = Times.minutes(review.began());
    if (began >= 3) {
      lines.add(face.say("review.better.start", Map.of("minutes", began)));
    }
    for (Review.Row row : review.rows()) {
      Optional<Duration> better = row.better();
      better.ifPresent(time ->
          lines.add(
              face.say(
                  "review.better.part",
                  Map.of(
                      "part", face.title(row.section()),
                      "minutes", Times.minutes(time),
                      "planned", Times.minutes(row.planned())))));
    }
    return lines;
  }

  private static String minutes(Duration time) {
    return Integer.toString(Times.minutes(time));
  }

  private static String padded(String title) {
    return title + " ".repeat(Math.max(1, TITLE - title.length()));
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }
}
