package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Hyperbolic tangent, `y = tanh x`; `dy/dx = 1 − y²`.
public record Tanh() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.TANH;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.square().negate().plus(1);
  }

  @Override
  public String formula() {
    return "dy/dx = 1 − y²";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Tanh()).with(2, 3), Example.of(new Tanh()).with());
  }
}
