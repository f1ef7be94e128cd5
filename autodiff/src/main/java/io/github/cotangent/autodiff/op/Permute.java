package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Axes in another order, by a view; axis `k` of the result is axis `axes[k]`. The transpose is the
/// inverse order.
public record Permute(Axes axes) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0].permute(axes.toArray());
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    int[] order = axes.toArray();
    int[] inverse = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      inverse[yBar.shape().axis(order[k])] = k;
    }
    return yBar.permute(inverse);
  }

  @Override
  public String formula() {
    return "x̄ = ȳ with its axes back in order";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Permute(Axes.of(1, 0))).with(2, 3),
        Example.of(new Permute(Axes.of(2, 0, 1))).with(2, 1, 3));
  }
}
