package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mean squared distance from the mean over `axes`, which stay with extent 1, the sum of
/// squares divided by n, or by n − 1 if `unbiased`: `y = Σ (xᵢ − μ)² / d`,
/// `∂y/∂xᵢ = 2 (xᵢ − μ) / d`, μ moving with x.
public record Variance(Axes axes, boolean unbiased) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.variance(x[0], true, unbiased, axes.toArray());
  }

  @Override
  public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    return dot == null ? y.zeros() : slope(x[0], y).times(dot).sumKeeping(axes.toArray());
  }

  @Override
  public Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return slope(x[0], y).times(yBar);
  }

  private Variable slope(Variable x, Variable y) {
    double n = (double) x.shape().size() / Math.max(1, y.shape().size());
    return x.minus(x.meanKeeping(axes.toArray())).times(2 / (unbiased ? n - 1 : n));
  }

  @Override
  public String formula() {
    return "x̄ = 2 (x − μ) ȳ / d";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Variance(Axes.of(0), false)).with(4, 3),
        Example.of(new Variance(Axes.of(0, 2), true)).with(2, 3, 2));
  }
}
