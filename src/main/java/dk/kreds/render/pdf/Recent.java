package dk.kreds.render.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was used last, up to some number of things.
final class Recent<K, V> extends LinkedHashMap<K, V> {
  private static final float USUAL_LOAD = 0.75f;

  private final int most;

  Recent(int most) {
    super(most, USUAL_LOAD, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
