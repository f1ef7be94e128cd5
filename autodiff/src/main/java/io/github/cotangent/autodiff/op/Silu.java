package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Sigmoid linear unit, `y = x σ(x)` with the logistic function `σ(x) = 1/(1 + e⁻ˣ)`;
/// `dy/dx = σ(x) + y σ(−x)`.
public record Silu() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SILU;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].sigmoid().plus(y.times(x[0].negate().sigmoid()));
  }

  @Override
  public String formula() {
    return "dy/dx = σ(x) + y σ(−x)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Silu()).with(2, 3), Example.of(new Silu()).with());
  }
}
