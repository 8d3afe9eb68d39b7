package dk.kreds.batch;

/// How many threads something is done on.
///
/// @param first how many begin, at least 1
/// @param all how many there are once [#WARM] things have been begun, at least as many
public record Crew(int first, int all) {
  /// How many are begun when Java has compiled most of what they take.
  static final int WARM = 200;

  public static Crew of(int threads) {
    return new Crew(threads, threads);
  }

  /// No more than cores to begin with: Java's compiler needs what they leave of a core while they
  /// wait for the disk. Later others are welcome to it.
  public static Crew growingTo(int threads) {
    return new Crew(Math.min(threads, Runtime.getRuntime().availableProcessors()), threads);
  }
}
