package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Product, `y = a ⊙ b`; `∂y/∂a = b`, `∂y/∂b = a`.
public record Multiply() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.MULTIPLY;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[1 - i];
  }
}
