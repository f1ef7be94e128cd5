package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Negation, `y = −x`.
public record Negate() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.NEGATE;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return MINUS_ONE;
  }
}
