package dk.kreds.definition.shape;

import dk.kreds.diagnostic.Position;
import java.util.Optional;

/// A value that remembers where it stands, for what can only be judged later.
public record Located<T>(T value, Position position) {

  public static <T> Shape<Located<T>> of(Shape<T> shape) {
    return new Further<>(shape, (located, findings) -> Optional.of(located));
  }
}
