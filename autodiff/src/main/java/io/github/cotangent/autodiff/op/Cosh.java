package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Hyperbolic cosine, `y = cosh x`; `dy/dx = sinh x`.
public record Cosh() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.COSH;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].sinh();
  }

  @Override
  public String formula() {
    return "dy/dx = sinh x";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Cosh()).with(2, 3), Example.of(new Cosh()).with());
  }
}
