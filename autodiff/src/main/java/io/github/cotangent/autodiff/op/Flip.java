package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

/// Reverse order along `axes`, by a view. It is its own transpose.
public record Flip(int[] axes) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0].flip(axes);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.flip(axes);
  }
}
