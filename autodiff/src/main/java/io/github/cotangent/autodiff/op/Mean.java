package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;

/// Mean over `axes`, which stay with extent 1. Its transpose spreads the nth part of the cotangent.
public record Mean(Shape from, int[] axes) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.mean(x[0], true, axes);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.dividedBy((double) from.size() / yBar.shape().size()).expand(from);
  }
}
