package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;

/// Zeros of shape `to` with the elements of the operand added where the index says. The transpose
/// is [Gather].
public record ScatterAdd(int axis, Shape to) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.scatterAdd(x[0], axis, x[1], to);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.gather(axis, x[1]);
  }
}
