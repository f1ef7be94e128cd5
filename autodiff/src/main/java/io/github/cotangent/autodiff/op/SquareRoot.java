package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Square root, `y = √x`; `dy/dx = 1/(2y)`.
public record SquareRoot() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SQUARE_ROOT;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.reciprocal().times(0.5);
  }
}
