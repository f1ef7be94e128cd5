package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Absolute value, `y = |x|`; `dy/dx = sign x`, 0 at 0.
public record Absolute() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ABSOLUTE;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return Variable.apply(new PiecewiseConstant(ElementwiseFunction.SIGN), x[0]);
  }
}
