package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Exponential to base 2, `y = 2ˣ`; `dy/dx = y ln 2`.
public record Exp2() implements ElementwiseKernel {
  private static final double LN_2 = 0.6931471805599453;

  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.EXP2;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return y.times(LN_2);
  }

  @Override
  public String formula() {
    return "dy/dx = y ln 2";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Exp2()).with(2, 3), Example.of(new Exp2()).with());
  }
}
