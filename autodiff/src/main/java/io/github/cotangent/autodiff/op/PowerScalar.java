package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

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
}
