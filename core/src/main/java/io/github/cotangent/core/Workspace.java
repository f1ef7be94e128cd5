package io.github.cotangent.core;

import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Arrays that a kernel borrows for a block of work, by number, and gives back for the next.
///
/// ```java
/// try (Workspace workspace = engine.workspace()) {
///   double[] lanes = workspace.doubles(LANES, columns);
/// }
/// ```
///
/// An array is at least as long as was asked for and holds old data. It grows if the same number is
/// asked for again, so what matters must have been read by then. One thread works with a workspace,
/// but others may write to an array that was taken from it until it is closed.
final class Workspace implements AutoCloseable {
  private static final int FLOATS = 4;
  private static final int DOUBLES = 20;
  private static final int LONGS = 4;
  private static final int SHORTEST = 64;

  // Room for what a matrix product packs. Longer arrays are for one use.
  private static final int LONGEST_KEPT = 1 << 21;

  private final float[][] floats = new float[FLOATS][0];
  private final double[][] doubles = new double[DOUBLES][0];
  private final long[][] longs = new long[LONGS][0];
  private int[] places = {};
  private final @Nullable Place place;

  private Workspace(@Nullable Place place) {
    this.place = place;
  }

  float[] floats(int number, int size) {
    if (floats[number].length < size) {
      floats[number] = new float[rounded(size)];
    }
    return floats[number];
  }

  double[] doubles(int number, int size) {
    if (doubles[number].length < size) {
      doubles[number] = new double[rounded(size)];
    }
    return doubles[number];
  }

  long[] longs(int number, int size) {
    if (longs[number].length < size) {
      longs[number] = new long[rounded(size)];
    }
    return longs[number];
  }

  /// The only array of integers, for places in some operands.
  int[] places(int operands) {
    if (places.length < operands) {
      places = new int[operands];
    }
    return places;
  }

  /// One of the above, for what is written once for several types.
  @FunctionalInterface
  interface Arrays<A> {
    A of(Workspace workspace, int number, int size);
  }

  /// Somewhat more than `size`, so that a little more can be had without a new array.
  private static int rounded(int size) {
    if (size > LONGEST_KEPT) {
      return size;
    }
    int step = Integer.highestOneBit(Math.max(SHORTEST, size)) / 4;
    return Math.max(SHORTEST, (size + step - 1) / step * step);
  }

  /// Gives the workspace back.
  @Override
  public void close() {
    if (place == null) {
      return;
    }
    for (int i = 0; i < FLOATS; i++) {
      if (floats[i].length > LONGEST_KEPT) {
        floats[i] = new float[0];
      }
    }
    for (int i = 0; i < DOUBLES; i++) {
      if (doubles[i].length > LONGEST_KEPT) {
        doubles[i] = new double[0];
      }
    }
    for (int i = 0; i < LONGS; i++) {
      if (longs[i].length > LONGEST_KEPT) {
        longs[i] = new long[0];
      }
    }
    place.taken.set(false);
  }

  /// The workspaces of an engine. They die with it; no thread owns any, and those that lie idle are
  /// left to the garbage collector when memory runs short.
  static final class Pool {
    // Two for each of many threads. Whoever finds all of them taken allocates what it needs.
    private static final int PLACES = 64;

    private final Place[] places = new Place[PLACES];

    Pool() {
      for (int i = 0; i < PLACES; i++) {
        places[i] = new Place();
      }
    }

    /// A workspace that nobody else has. The first that is free is taken, so that few grow large.
    Workspace borrow() {
      for (Place place : places) {
        if (!place.taken.get() && place.taken.compareAndSet(false, true)) {
          return place.workspace();
        }
      }
      return new Workspace(null);
    }
  }

  /// Where a workspace is kept. Only who has set `taken` touches the rest.
  private static final class Place {
    final AtomicBoolean taken = new AtomicBoolean();
    private @Nullable SoftReference<Workspace> kept;

    Workspace workspace() {
      Workspace workspace = kept == null ? null : kept.get();
      if (workspace == null) {
        workspace = new Workspace(this);
        kept = new SoftReference<>(workspace);
      }
      return workspace;
    }
  }
}
