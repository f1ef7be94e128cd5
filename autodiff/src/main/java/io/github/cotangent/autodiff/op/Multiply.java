package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Product, `y = a ⊙ b`; `∂y/∂a = b`, `∂y/∂b = a`.
public record Multiply() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.MULTIPLY;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[1 - i];
  }

  @Override
  public String formula() {
    return "∂y/∂a = b, ∂y/∂b = a";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Multiply()).with(2, 3).with(2, 3), Example.of(new Multiply()).with().with());
  }
}
