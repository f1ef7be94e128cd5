package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// A function that is constant but for its jumps, such as sign, step or a comparison that gives 1
/// or 0; its derivative is 0, at the jumps by convention.
public record PiecewiseConstant(ElementwiseFunction function) implements ElementwiseKernel {
  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return ZERO;
  }

  @Override
  public String name() {
    return function.name();
  }
}
