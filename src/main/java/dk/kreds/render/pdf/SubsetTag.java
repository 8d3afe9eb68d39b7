package dk.kreds.render.pdf;

import java.security.SecureRandom;
import java.security.SecureRandomSpi;

/// The six letters before a font's name that tell two subsets of it apart. OpenPDF throws dice for
/// them; we take them from the page, so that the same page gives the same bytes.
final class SubsetTag extends SecureRandom {

  private static final long serialVersionUID = 1;

  private static final int LETTERS = 26;

  /// For every font, whichever document it is in.
  static final SecureRandom SOURCE = new SubsetTag();

  private static final ScopedValue<Letters> LETTERS_OF_PAGE = ScopedValue.newInstance();

  private SubsetTag() {
    // no seed is wanted, and no search for a provider of one
    super(new NoRandom(), null);
  }

  /// Runs the writing of a page, whose fonts all get their letters from the seed.
  static <T, X extends Throwable> T during(int seed, ScopedValue.CallableOp<T, X> writing)
      throws X {
    return ScopedValue.where(LETTERS_OF_PAGE, new Letters(seed)).call(writing);
  }

  @Override
  public double nextDouble() {
    return LETTERS_OF_PAGE.get().next();
  }

  private static final class Letters {

    private int rest;

    Letters(int seed) {
      rest = seed;
    }

    double next() {
      // a full period generator (Knuth): the high bits are good enough to choose letters
      rest = rest * 1_664_525 + 1_013_904_223;
      return ((rest >>> 8) % LETTERS + 0.5) / LETTERS;
    }
  }

  /// Its class has to have one, but [#nextDouble] is all that is ever asked of it. Whatever else is
  /// asked for would differ from run to run, and so is refused aloud.
  private static final class NoRandom extends SecureRandomSpi {

    private static final long serialVersionUID = 1;

    @Override
    protected void engineSetSeed(byte[] seed) {}

    @Override
    protected void engineNextBytes(byte[] bytes) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected byte[] engineGenerateSeed(int count) {
      throw new UnsupportedOperationException();
    }
  }
}
