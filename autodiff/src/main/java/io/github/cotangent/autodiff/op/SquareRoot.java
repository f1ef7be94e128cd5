package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Square root, `y = √x`; `dy/dx = 1/(2y)`.
public record SquareRoot() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SQUARE_ROOT;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.reciprocal().times(0.5);
  }

  @Override
  public String formula() {
    return "dy/dx = 1/(2y)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new SquareRoot()).with(Domain.between(0.3, 3).brokenAt(0), 2, 3),
        Example.of(new SquareRoot()).with(Domain.between(4, 40).brokenAt(0)));
  }
}
