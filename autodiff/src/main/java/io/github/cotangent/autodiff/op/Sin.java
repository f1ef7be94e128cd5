package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Sine, `y = sin x`; `dy/dx = cos x`.
public record Sin() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SIN;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].cos();
  }
}
