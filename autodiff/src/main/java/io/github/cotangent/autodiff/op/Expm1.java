package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Exponential less one, `y = eˣ − 1`; `dy/dx = eˣ`.
public record Expm1() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.EXPM1;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    // Not y + 1, which is nothing far below 0.
    return x[0].exp();
  }

  @Override
  public String formula() {
    return "dy/dx = eˣ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Expm1()).with(2, 3), Example.of(new Expm1()).with());
  }
}
