package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Reciprocal, `y = 1/x`; `dy/dx = −y²`.
public record Reciprocal() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.RECIPROCAL;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.square().negate();
  }
}
