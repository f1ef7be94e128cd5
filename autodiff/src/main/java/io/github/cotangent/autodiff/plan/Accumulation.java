package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.RunningSums;
import io.github.cotangent.core.Tensor;
import org.jspecify.annotations.Nullable;

/// Sums over the axis that slices are cut along, to which one slice is added after the other.
///
/// @param chains whether there are two operands, and sums of their chains
record Accumulation(RunningSums sums, boolean chains) {
  /// That of `op` for slices along `axis`, null if it has none.
  static @Nullable Accumulation of(Sum op, boolean chains, int axis) {
    int[] axes = op.axes().toArray();
    return axis == 0 && RunningSums.allow(op.from(), axes)
        ? new Accumulation(new RunningSums(op.from().reduced(false, axes).size(), chains), chains)
        : null;
  }

  /// Adds the next slice.
  void add(Kernels kernels, Tensor[] x) {
    if (chains) {
      kernels.addWithChains(x[0], x[1], sums);
    } else {
      kernels.add(x[0], sums);
    }
  }
}
