package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Natural logarithm, `y = log x`; `dy/dx = 1/x`.
public record Log() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.LOG;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].reciprocal();
  }
}
