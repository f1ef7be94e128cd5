package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Quotient, `y = a / b`; `∂y/∂a = 1/b`, `∂y/∂b = −y/b`.
public record Divide() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.DIVIDE;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return i == 0 ? x[1].reciprocal() : y.dividedBy(x[1]).negate();
  }
}
