package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

/// Axes in another order, by a view; axis `k` of the result is axis `axes[k]`. The transpose is the
/// inverse order.
public record Permute(int[] axes) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0].permute(axes);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    int[] inverse = new int[axes.length];
    for (int k = 0; k < axes.length; k++) {
      inverse[yBar.shape().axis(axes[k])] = k;
    }
    return yBar.permute(inverse);
  }
}
