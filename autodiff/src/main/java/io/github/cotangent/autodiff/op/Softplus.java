package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Softplus, `y = log(1 + eˣ)`; `dy/dx = 1/(1 + e⁻ˣ)`.
public record Softplus() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SOFTPLUS;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].sigmoid();
  }

  @Override
  public String formula() {
    return "dy/dx = 1/(1 + e⁻ˣ)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Softplus()).with(2, 3), Example.of(new Softplus()).with());
  }
}
