package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// Difference, `y = a − b`; the partials are 1 and −1.
public record Subtract() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SUBTRACT;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return i == 0 ? ONE : MINUS_ONE;
  }
}
