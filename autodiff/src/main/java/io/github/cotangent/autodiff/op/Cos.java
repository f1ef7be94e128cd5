package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Cosine, `y = cos x`; `dy/dx = −sin x`.
public record Cos() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.COS;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].sin().negate();
  }

  @Override
  public String formula() {
    return "dy/dx = −sin x";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Cos()).with(2, 3), Example.of(new Cos()).with());
  }
}
