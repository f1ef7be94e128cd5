package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Logarithm to base 2, `y = log₂ x`; `dy/dx = 1/(x ln 2)`.
public record Log2() implements ElementwiseKernel {
  private static final double ONE_OVER_LN_2 = 1.4426950408889634;

  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.LOG2;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].reciprocal().times(ONE_OVER_LN_2);
  }

  @Override
  public String formula() {
    return "dy/dx = 1/(x ln 2)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Log2()).with(Domain.between(0.2, 3).brokenAt(0), 2, 3),
        Example.of(new Log2()).with(Domain.between(5, 50).brokenAt(0)));
  }
}
