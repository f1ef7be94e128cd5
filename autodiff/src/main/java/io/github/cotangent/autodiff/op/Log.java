package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Natural logarithm, `y = log x`; `dy/dx = 1/x`.
public record Log() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.LOG;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].reciprocal();
  }

  @Override
  public String formula() {
    return "dy/dx = 1/x";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Log()).with(Domain.between(0.2, 3).brokenAt(0), 2, 3),
        Example.of(new Log()).with(Domain.between(5, 50).brokenAt(0)));
  }
}
