package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Absolute value, `y = |x|`; `dy/dx = sign x`, 0 at 0.
public record Absolute() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ABSOLUTE;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return Variable.apply(new PiecewiseConstant(ElementwiseFunction.SIGN), x[0]);
  }

  @Override
  public String formula() {
    return "dy/dx = sign x, 0 at 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Absolute()).with(Domain.REAL.brokenAt(0), 2, 4),
        Example.of(new Absolute()).with(Domain.between(-3, -1).brokenAt(0)));
  }
}
