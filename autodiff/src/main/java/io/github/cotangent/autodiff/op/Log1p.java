package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Logarithm of one more, `y = log(1 + x)`; `dy/dx = 1/(1 + x)`.
public record Log1p() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.LOG1P;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].plus(1).reciprocal();
  }
}
