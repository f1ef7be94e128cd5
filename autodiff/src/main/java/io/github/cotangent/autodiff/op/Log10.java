package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Logarithm to base 10, `y = log₁₀ x`; `dy/dx = 1/(x ln 10)`.
public record Log10() implements ElementwiseKernel {
  private static final double ONE_OVER_LN_10 = 0.4342944819032518;

  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.LOG10;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].reciprocal().times(ONE_OVER_LN_10);
  }

  @Override
  public String formula() {
    return "dy/dx = 1/(x ln 10)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Log10()).with(Domain.between(0.2, 3).brokenAt(0), 2, 3),
        Example.of(new Log10()).with(Domain.between(5, 50).brokenAt(0)));
  }
}
