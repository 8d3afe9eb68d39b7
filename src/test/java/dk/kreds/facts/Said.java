package dk.kreds.facts;

import java.util.List;

/// A fact in words, in any of the ways in which a paper may put it.
record Said(List<String> ways) {

  /// Between words that need not stand right after each other.
  static final String GAP = " … ";

  static Said of(String... ways) {
    return new Said(List.of(ways));
  }
}
