package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// The smaller, `y = min(a, b)`; the partials are 1 and 0, or ½ each where `a = b`.
public record Minimum() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.MINIMUM;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    Variable other = x[1 - i];
    Variable smaller = Variable.apply(new PiecewiseConstant(ElementwiseFunction.LESS), x[i], other);
    Variable tied = Variable.apply(new PiecewiseConstant(ElementwiseFunction.EQUAL), x[i], other);
    return smaller.plus(tied.times(0.5));
  }
}
