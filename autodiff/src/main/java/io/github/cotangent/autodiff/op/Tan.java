package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Tangent, `y = tan x`; `dy/dx = 1 + y²`.
public record Tan() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.TAN;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.square().plus(1);
  }

  @Override
  public String formula() {
    return "dy/dx = 1 + y²";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Tan())
            .with(Domain.between(-1.2, 1.2).brokenAt(-Math.PI / 2, Math.PI / 2), 2, 3),
        Example.of(new Tan()).with(Domain.between(2, 4).brokenAt(Math.PI / 2)));
  }
}
