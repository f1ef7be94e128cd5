package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The sums up to each element along `axis`, itself among them. The transpose sums from the end.
public record CumulativeSum(int axis) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.cumulativeSum(x[0], axis);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.flip(axis).cumulativeSum(axis).flip(axis);
  }

  @Override
  public String formula() {
    return "x̄ₖ = ȳₖ + ȳₖ₊₁ + …";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new CumulativeSum(0)).with(4), Example.of(new CumulativeSum(1)).with(2, 3, 2));
  }
}
