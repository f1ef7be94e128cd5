package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Inverse hyperbolic sine, `y = arsinh x`; `dy/dx = 1/√(1 + x²)`.
public record Asinh() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ASINH;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].hypot(1).reciprocal();
  }

  @Override
  public String formula() {
    return "dy/dx = 1/√(1 + x²)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Asinh()).with(2, 3), Example.of(new Asinh()).with());
  }
}
