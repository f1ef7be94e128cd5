package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// `y = log Σ exp(xᵢ)` along `axis`, which stays with extent 1; the gradient is the softmax.
///
/// Of −∞ alone y is −∞ and the gradient 0; where k elements are +∞, it is 1/k there.
public record LogSumExp(int axis) implements Reduction {
  @Override
  public Axes axes() {
    return Axes.of(axis);
  }

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.logSumExp(x[0], true, axis);
  }

  @Override
  public Variable gradient(Variable x, Variable y) {
    return x.softmax(axis);
  }

  @Override
  public String formula() {
    return "x̄ = softmax(x) ȳ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new LogSumExp(1)).with(2, 3),
        Example.of(new LogSumExp(0)).with(4),
        Example.of(new LogSumExp(0)).with(3, 2));
  }
}
