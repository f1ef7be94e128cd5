package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Reciprocal square root, `y = 1/√x`; `dy/dx = −y/(2x)`.
public record ReciprocalSquareRoot() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.RECIPROCAL_SQUARE_ROOT;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.dividedBy(x[0]).times(-0.5);
  }
}
