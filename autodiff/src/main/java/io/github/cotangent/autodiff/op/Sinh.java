package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Hyperbolic sine, `y = sinh x`; `dy/dx = cosh x`.
public record Sinh() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SINH;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].cosh();
  }

  @Override
  public String formula() {
    return "dy/dx = cosh x";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Sinh()).with(2, 3), Example.of(new Sinh()).with());
  }
}
