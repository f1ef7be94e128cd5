package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Sine, `y = sin x`; `dy/dx = cos x`.
public record Sin() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SIN;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].cos();
  }

  @Override
  public String formula() {
    return "dy/dx = cos x";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Sin()).with(2, 3), Example.of(new Sin()).with());
  }
}
