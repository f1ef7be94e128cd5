package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;

/// The larger, `y = max(a, b)`; the partials are 1 and 0, or ½ each where `a = b`.
public record Maximum() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.MAXIMUM;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    Variable other = x[1 - i];
    Variable larger =
        Variable.apply(new PiecewiseConstant(ElementwiseFunction.GREATER), x[i], other);
    Variable tied = Variable.apply(new PiecewiseConstant(ElementwiseFunction.EQUAL), x[i], other);
    return larger.plus(tied.times(0.5));
  }
}
