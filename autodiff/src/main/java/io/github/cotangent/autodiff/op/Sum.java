package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;

/// Sum over `axes`, which stay with extent 1. Its transpose is [Expand].
public record Sum(Shape from, int[] axes) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.sum(x[0], true, axes);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.expand(from);
  }
}
