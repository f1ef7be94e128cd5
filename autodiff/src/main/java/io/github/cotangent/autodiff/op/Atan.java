package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Inverse tangent, `y = arctan x`; `dy/dx = 1/(1 + x²)`.
public record Atan() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ATAN;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].square().plus(1).reciprocal();
  }

  @Override
  public String formula() {
    return "dy/dx = 1/(1 + x²)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Atan()).with(2, 3), Example.of(new Atan()).with());
  }
}
