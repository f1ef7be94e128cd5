package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Logistic function, `y = 1/(1 + e⁻ˣ)`; `dy/dx = y (1 − y)`.
public record Sigmoid() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SIGMOID;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.times(y.negate().plus(1));
  }

  @Override
  public String formula() {
    return "dy/dx = y (1 − y)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Sigmoid()).with(2, 3), Example.of(new Sigmoid()).with());
  }
}
