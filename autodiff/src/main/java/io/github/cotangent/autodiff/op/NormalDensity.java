package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Density of the standard normal distribution, `y = exp(−x²/2) / √(2π)`; `dy/dx = −x y`.
public record NormalDensity() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.NORMAL_DENSITY;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].times(y).negate();
  }

  @Override
  public String formula() {
    return "dy/dx = −x y";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new NormalDensity()).with(2, 3), Example.of(new NormalDensity()).with());
  }
}
