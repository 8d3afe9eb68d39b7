package dk.kreds.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody who reads a paper from its beginning and looks for one fact after the other. What has
/// been read lies behind.
final class Reading {
  /// Where a word is taken apart at the end of a line; a real hyphen parts words as it is.
  private static final Pattern WITHIN = Pattern.compile("[\u00ad\u200b\u2010]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final String text;
  private final List<String> missing = new ArrayList<>();
  private int at;

  Reading(List<String> lines) {
    this.text = words(String.join("\n", lines));
  }

  /// What was not found, each with what stands before it.
  List<String> missing() {
    return List.copyOf(missing);
  }

  void follow(List<Step> steps, Scope scope) {
    for (Step step : steps) {
      switch (step) {
        case Step.Tell(Fact fact, boolean anywhere) ->
            fact.of(scope).forEach(said -> find(fact, said, anywhere));
        case Step.Repeat(Each each, List<Step> inner, boolean inOrder) ->
            repeat(each, inner, inOrder, scope);
      }
    }
  }

  private void repeat(Each each, List<Step> steps, boolean inOrder, Scope scope) {
    int start = at;
    for (Scope one : each.of(scope)) {
      at = inOrder ? at : start;
      follow(steps, one);
    }
    at = inOrder ? at : start;
  }

  private void find(Fact fact, Said said, boolean anywhere) {
    int best = Integer.MAX_VALUE;
    int end = 0;
    for (String way : said.ways()) {
      List<String> pieces = List.of(way.split(Said.GAP, -1));
      int found = text.indexOf(words(pieces.getFirst()), anywhere ? 0 : at);
      int last = found < 0 ? -1 : end(pieces, found);
      if (last >= 0 && found < best) {
        best = found;
        end = last;
      }
    }
    if (best == Integer.MAX_VALUE) {
      missing.add(fact.name() + " " + said.ways() + " after: …" + before());
    } else if (!anywhere) {
      at = end;
    }
  }

  /// Where the last of the pieces ends, or -1 where one of them does not follow.
  private int end(List<String> pieces, int from) {
    int end = from;
    for (String piece : pieces) {
      String wanted = words(piece);
      int found = text.indexOf(wanted, end);
      if (found < 0) {
        return -1;
      }
      end = found + wanted.length() - 1;
    }
    return end;
  }

  private String before() {
    return text.substring(Math.max(0, at - 60), at);
  }

  /// Whole words in small letters, a space around each: ` tirsdag den 5 januar `.
  private static String words(String text) {
    return WORD.matcher(WITHIN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT))
        .results()
        .map(match -> match.group())
        .collect(Collectors.joining(" ", " ", " "));
  }
}
