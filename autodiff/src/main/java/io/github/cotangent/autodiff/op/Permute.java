package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

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

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Permute(new int[] {1, 0})).with(2, 3),
        Example.of(new Permute(new int[] {2, 0, 1})).with(2, 1, 3));
  }
}
