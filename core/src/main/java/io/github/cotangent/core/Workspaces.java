package io.github.cotangent.core;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Scratch arrays that the kernels of an engine borrow for a block of work and give back.
///
/// They die with the engine; no thread owns any.
final class Workspaces {
  // More than this many threads at once allocate what they need.
  private static final int KEPT = 16;

  // Longer arrays are for one use: 1 MB of doubles.
  private static final int LONGEST_KEPT = 1 << 17;

  private final AtomicReferenceArray<@Nullable Workspace> free = new AtomicReferenceArray<>(KEPT);

  /// A workspace that nobody else has.
  Workspace borrow() {
    for (int i = 0; i < KEPT; i++) {
      if (free.get(i) != null) {
        Workspace workspace = free.getAndSet(i, null);
        if (workspace != null) {
          return workspace;
        }
      }
    }
    return new Workspace();
  }

  void giveBack(Workspace workspace) {
    workspace.shrink();
    for (int i = 0; i < KEPT; i++) {
      if (free.get(i) == null && free.compareAndSet(i, null, workspace)) {
        return;
      }
    }
  }

  /// Arrays by number, each of at least the size that was asked for and with old content.
  static final class Workspace {
    private static final double[] NONE = {};
    private static final float[] NO_FLOATS = {};

    private final double[][] doubles = {
      NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE
    };
    private float[] floats = NO_FLOATS;

    double[] doubles(int number, int size) {
      if (doubles[number].length < size) {
        doubles[number] = new double[larger(size)];
      }
      return doubles[number];
    }

    float[] floats(int size) {
      if (floats.length < size) {
        floats = new float[larger(size)];
      }
      return floats;
    }

    private static int larger(int size) {
      return size > LONGEST_KEPT ? size : Math.max(64, Integer.highestOneBit(size - 1) * 2);
    }

    private void shrink() {
      for (int i = 0; i < doubles.length; i++) {
        if (doubles[i].length > LONGEST_KEPT) {
          doubles[i] = NONE;
        }
      }
    }
  }
}
