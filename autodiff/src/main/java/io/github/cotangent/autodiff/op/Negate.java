package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Negation, `y = −x`.
public record Negate() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.NEGATE;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return MINUS_ONE;
  }

  @Override
  public String formula() {
    return "dy/dx = −1";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Negate()).with(2, 3), Example.of(new Negate()).with());
  }
}
