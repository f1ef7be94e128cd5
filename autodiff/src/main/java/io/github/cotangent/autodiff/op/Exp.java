package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Exponential, `y = eˣ`; `dy/dx = y`.
public record Exp() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.EXP;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y;
  }
}
