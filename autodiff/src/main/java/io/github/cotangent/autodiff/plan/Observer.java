package io.github.cotangent.autodiff.plan;

import io.github.cotangent.autodiff.Op;
import io.github.cotangent.core.Tensor;

/// Sees each value that a replay computes.
@FunctionalInterface
public interface Observer {
  /// Sees that `op` gave `y` for the inputs `x`.
  void computed(Op op, Tensor[] x, Tensor y);
}
