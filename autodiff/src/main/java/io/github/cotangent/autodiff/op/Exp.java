package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Exponential, `y = eˣ`; `dy/dx = y`.
public record Exp() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.EXP;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y;
  }

  @Override
  public String formula() {
    return "dy/dx = y";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Exp()).with(2, 3), Example.of(new Exp()).with());
  }
}
