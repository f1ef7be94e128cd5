package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Inverse cosine, `y = arccos x`; `dy/dx = −1/√(1 − x²)`.
public record Acos() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ACOS;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].negate().timesPlus(x[0], 1).reciprocalSquareRoot().negate();
  }

  @Override
  public String formula() {
    return "dy/dx = −1/√(1 − x²)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Acos()).with(Domain.between(-0.8, 0.8).brokenAt(-1, 1), 2, 3),
        Example.of(new Acos()).with(Domain.between(0.3, 0.7).brokenAt(1)));
  }
}
