package io.github.cotangent.autodiff.op;

import io.github.cotangent.core.Axes;

/// Which slices of sums over axes have the bits that they have in the whole.
final class SlicedSums {
  private SlicedSums() {}

  /// Whether slices, `extent` long along `axis`, of sums over `over` are those of slices. They are
  /// not of one element behind one of the axes: an axis of extent 1 counts for nothing, so the axes
  /// before it would be the inner ones, whose terms are summed in lanes (`docs/numerics.md`, 2.1).
  static boolean allow(Axes over, int axis, int extent) {
    for (int own : over.toArray()) {
      if (own == axis || own < axis && extent == 1) {
        return false;
      }
    }
    return true;
  }
}
