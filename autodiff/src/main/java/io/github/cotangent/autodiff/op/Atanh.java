package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Inverse hyperbolic tangent, `y = artanh x`; `dy/dx = 1/(1 − x²)`.
public record Atanh() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ATANH;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].negate().timesPlus(x[0], 1).reciprocal();
  }

  @Override
  public String formula() {
    return "dy/dx = 1/(1 − x²)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Atanh()).with(Domain.between(-0.7, 0.7).brokenAt(-1, 1), 2, 3),
        Example.of(new Atanh()).with(Domain.between(0.2, 0.6).brokenAt(1)));
  }
}
