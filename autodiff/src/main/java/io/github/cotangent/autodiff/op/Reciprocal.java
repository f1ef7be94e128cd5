package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Reciprocal, `y = 1/x`; `dy/dx = −y²`.
public record Reciprocal() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.RECIPROCAL;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.square().negate();
  }

  @Override
  public String formula() {
    return "dy/dx = −y²";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Reciprocal()).with(Domain.between(0.4, 2).brokenAt(0), 2, 3),
        Example.of(new Reciprocal()).with(Domain.between(-3, -0.5).brokenAt(0)));
  }
}
