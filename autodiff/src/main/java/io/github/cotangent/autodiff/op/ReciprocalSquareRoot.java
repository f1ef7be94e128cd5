package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Reciprocal square root, `y = 1/√x`; `dy/dx = −y/(2x)`.
public record ReciprocalSquareRoot() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.RECIPROCAL_SQUARE_ROOT;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.dividedBy(x[0]).times(-0.5);
  }

  @Override
  public String formula() {
    return "dy/dx = −y/(2x)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new ReciprocalSquareRoot()).with(Domain.between(0.3, 3).brokenAt(0), 2, 3),
        Example.of(new ReciprocalSquareRoot()).with(Domain.between(4, 40).brokenAt(0)));
  }
}
