package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

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
}
