package dk.kreds.render.page;

import dk.kreds.document.Look;

/// How long a page may become before it is refused: measured, so that nobody waits for what cannot
/// be printed.
public enum Extent {
  /// A group's paper. With 900,000 characters, some 250 agenda sheets, a whole run takes less than
  /// 256 MB, of which Kreds itself takes 100.
  GROUP(900_000),

  /// What is about many groups, such as a directory: as much as the memory that there is can print.
  MANY((int) Math.min(50_000_000, Runtime.getRuntime().maxMemory() / Extent.BYTES_A_CHARACTER));

  /// On paper a character takes up to so many for a while.
  private static final int BYTES_A_CHARACTER = 170;

  private final int most;

  Extent(int most) {
    this.most = most;
  }

  /// In characters of XHTML. In large print the same table is on three times as many sheets, and
  /// takes twice as much.
  int most(Look look) {
    return look.largePrint() ? most * 5 / 9 : most;
  }
}
