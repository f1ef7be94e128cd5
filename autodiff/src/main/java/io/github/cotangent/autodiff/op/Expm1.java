package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Exponential less one, `y = eˣ − 1`; `dy/dx = y + 1`.
public record Expm1() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.EXPM1;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.plus(1);
  }

  @Override
  public String formula() {
    return "dy/dx = y + 1";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Expm1()).with(2, 3), Example.of(new Expm1()).with());
  }
}
