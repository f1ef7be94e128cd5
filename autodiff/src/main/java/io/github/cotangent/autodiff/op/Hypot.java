package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Distance from the origin, `y = √(a² + b²)`; `∂y/∂a = a/y`, `∂y/∂b = b/y`, 0 at the origin.
public record Hypot() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.HYPOT;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[i].dividedBy(y).where(y.greater(0), y.zeros());
  }

  @Override
  public String formula() {
    return "∂y/∂a = a/y, ∂y/∂b = b/y, 0 where y is 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Domain away = Domain.between(0.5, 2).brokenAt(0);
    return List.of(
        Example.of(new Hypot()).with(away, 2, 3).with(away, 2, 3),
        Example.of(new Hypot()).with(Domain.between(-2, -0.5).brokenAt(0), 3).with(away, 3));
  }
}
