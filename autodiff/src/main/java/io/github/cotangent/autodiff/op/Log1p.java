package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Logarithm of one more, `y = log(1 + x)`; `dy/dx = 1/(1 + x)`.
public record Log1p() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.LOG1P;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].plus(1).reciprocal();
  }

  @Override
  public String formula() {
    return "dy/dx = 1/(1 + x)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Log1p()).with(Domain.between(-0.6, 2).brokenAt(-1), 2, 3),
        Example.of(new Log1p()).with(Domain.between(5, 50).brokenAt(-1)));
  }
}
