package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Rectifier, `y = max(x, 0)`; `dy/dx` is 1 where `x > 0`, else 0, at 0 too.
public record Relu() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.RELU;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return Variable.apply(new PiecewiseConstant(ElementwiseFunction.STEP), x[0]);
  }

  @Override
  public String formula() {
    return "dy/dx = 1 where x > 0, else 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Relu()).with(Domain.REAL.brokenAt(0), 2, 4),
        Example.of(new Relu()).with(Domain.between(1, 3).brokenAt(0)));
  }
}
