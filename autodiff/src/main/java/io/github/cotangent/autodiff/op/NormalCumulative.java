package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Distribution function of the standard normal distribution, `y = Φ(x)`; `dy/dx = φ(x)`, its
/// density.
public record NormalCumulative() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.NORMAL_CUMULATIVE;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return Variable.apply(new NormalDensity(), x[0]);
  }

  @Override
  public String formula() {
    return "dy/dx = φ(x)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new NormalCumulative()).with(2, 3), Example.of(new NormalCumulative()).with());
  }
}
