package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Power with a constant exponent, `y = xᵉ`; `dy/dx = e xᵉ⁻¹`, which is 0 for `e = 0`.
public record PowerScalar(double exponent) implements Elementwise {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.apply(
        ElementwiseFunction.POWER, x[0], Tensor.full(x[0].type(), exponent, x[0].shape()));
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    if (exponent == 0) {
      return ZERO;
    }
    return exponent == 1 ? ONE : x[0].power(exponent - 1).times(exponent);
  }

  @Override
  public String formula() {
    return "dy/dx = e xᵉ⁻¹";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new PowerScalar(3)).with(2, 3),
        Example.of(new PowerScalar(-1.5)).with(Domain.between(0.5, 2).brokenAt(0), 4),
        Example.of(new PowerScalar(0.5)).with(Domain.between(0.5, 4).brokenAt(0)));
  }
}
