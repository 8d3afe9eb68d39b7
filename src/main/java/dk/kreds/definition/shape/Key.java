package dk.kreds.definition.shape;

/// A key of a definition.
///
/// @param name as it is written
/// @param needed whether a definition without it is refused
public record Key<T>(String name, Shape<T> shape, boolean needed) {

  public static <T> Key<T> needed(String name, Shape<T> shape) {
    return new Key<>(name, shape, true);
  }

  public static <T> Key<T> optional(String name, Shape<T> shape) {
    return new Key<>(name, shape, false);
  }
}
