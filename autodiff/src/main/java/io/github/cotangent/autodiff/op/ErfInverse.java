package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Inverse of the error function, `y = erf⁻¹ x`; `dy/dx = √π/2 e^(y²)`.
public record ErfInverse() implements ElementwiseKernel {
  private static final double HALF_ROOT_PI = 0.886226925452758;

  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ERF_INVERSE;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.square().exp().times(HALF_ROOT_PI);
  }

  @Override
  public String formula() {
    return "dy/dx = √π/2 e^(y²)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new ErfInverse()).with(Domain.between(-0.7, 0.7).brokenAt(-1, 1), 2, 3),
        Example.of(new ErfInverse()).with(Domain.between(0.1, 0.5).brokenAt(1)));
  }
}
