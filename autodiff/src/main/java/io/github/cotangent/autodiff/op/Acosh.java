package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Inverse hyperbolic cosine, `y = arcosh x`; `dy/dx = 1/(√(x − 1) √(x + 1))`.
public record Acosh() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ACOSH;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].minus(1).reciprocalSquareRoot().times(x[0].plus(1).reciprocalSquareRoot());
  }

  @Override
  public String formula() {
    return "dy/dx = 1/(√(x − 1) √(x + 1))";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Acosh()).with(Domain.between(1.3, 3).brokenAt(1), 2, 3),
        Example.of(new Acosh()).with(Domain.between(5, 50).brokenAt(1)));
  }
}
