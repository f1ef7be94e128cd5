package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Square, `y = x²`; `dy/dx = 2x`.
public record Square() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SQUARE;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].times(2);
  }

  @Override
  public String formula() {
    return "dy/dx = 2x";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Square()).with(2, 3), Example.of(new Square()).with());
  }
}
