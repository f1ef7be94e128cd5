package io.github.cotangent.core.simd;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/// Tells which loops the compiler has made fast.
///
/// Before it has, each operation on a vector is a call that allocates, and a tile takes hundreds of
/// times as long; plain loops take ten times as long. Until a tile has been found to be fast, most
/// of its work is done by plain loops, which give the same bits, and some of it is tried on
/// vectors, for as much time as the plain loops took.
final class WarmUp {
  /// What is no tile but the packing of panels.
  static final int PACK = 0;

  /// What is no tile but transposition; none has this height.
  static final int TRANSPOSE = 7;

  /// What is no tile but the copying of a panel's rows; none has this height.
  static final int TAKE = -7;

  /// Times the kind of a tile, the kind of the tile that takes rows from a table: 9 × 1 to 9 × 8,
  /// which no other kind is.
  static final int ROWS = 9;

  /// Times the height of a tile, the kind of the tile of one row and several lines, which no other
  /// kind is either.
  static final int LINES = 11;

  /// Times the height of a tile, the kind of the tile that multiplies lane by lane.
  static final int EACH_LANE = 13;

  /// What is no tile but the copying of rows.
  static final int COPY = 10;

  /// What is no tile but the copying of runs; no kind of tile has this number.
  static final int RUNS = 14;

  /// What is no tile but the search for zeros.
  static final int SEARCH = -10;

  /// Times the height of a tile, the kind of the tile of a panel, which no other kind is either.
  static final int PANELS = 17;

  /// The length of a try along the inner axis, if that has so many steps.
  static final int STEPS = 32;

  // A step takes some 10 ns compiled, and more than 200 ns otherwise.
  private static final long FAST_NANOS = 100;
  // The first try loads the classes of vectors, and any may be interrupted.
  private static final long MOST_NANOS = 300_000;
  private static final int KINDS = 8 * PANELS;

  // Read and written without order: who does not see yet that a tile is fast tries it once more.
  private final boolean[] warm = new boolean[2 * KINDS + 1];
  private final AtomicLong credit = new AtomicLong();

  /// One that takes everything to be fast.
  static WarmUp done() {
    WarmUp done = new WarmUp();
    Arrays.fill(done.warm, true);
    return done;
  }

  /// Whether tiles of `kind`, −8 to 8 or [#ROWS], [#PANELS], [#LINES] or [#EACH_LANE] times that,
  /// [#PACK], [#TRANSPOSE], [#TAKE], [#COPY], [#RUNS] or
  /// [#SEARCH] are fast.
  boolean isWarm(int kind) {
    return warm[KINDS + kind];
  }

  /// Whether it is time to try vectors.
  boolean mayTry() {
    return credit.get() >= 0;
  }

  /// Notes what a try of `steps` took.
  void tried(int kind, int steps, long nanos) {
    credit.addAndGet(-Math.min(nanos, MOST_NANOS));
    if (nanos < FAST_NANOS * steps) {
      warm[KINDS + kind] = true;
    }
  }

  /// Notes what plain loops took.
  void spent(long nanos) {
    credit.addAndGet(nanos);
  }
}
