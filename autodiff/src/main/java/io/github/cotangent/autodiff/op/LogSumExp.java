package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `y = log Σ exp(xᵢ)` over `axes`, which stay with extent 1; the gradient is `exp(x − y)`, the
/// softmax.
public record LogSumExp(Axes axes) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.logSumExp(x[0], true, axes.toArray());
  }

  @Override
  public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    return dot == null ? y.zeros() : softmax(x[0], y).times(dot).sumKeeping(axes.toArray());
  }

  @Override
  public Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return softmax(x[0], y).times(yBar);
  }

  private Variable softmax(Variable x, Variable y) {
    int[] over = axes.toArray();
    return over.length == 1 ? x.softmax(over[0]) : x.minus(y).exp();
  }

  @Override
  public String formula() {
    return "x̄ = exp(x − y) ȳ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new LogSumExp(Axes.of(1))).with(2, 3),
        Example.of(new LogSumExp(Axes.of(0, 1))).with(2, 3),
        Example.of(new LogSumExp(Axes.of(0, 2))).with(2, 2, 2));
  }
}
