package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Gaussian error linear unit, `y = x Φ(x)`; `dy/dx = Φ(x) + x φ(x)`, Φ and φ being the
/// distribution function and the density of the standard normal distribution. Hendrycks and Gimpel,
/// *Gaussian Error Linear Units*, 2016, arXiv:1606.08415.
public record Gelu() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.GELU;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    Variable density = Variable.apply(new NormalDensity(), x[0]);
    return Variable.apply(new NormalCumulative(), x[0]).plus(x[0].times(density));
  }

  @Override
  public String formula() {
    return "dy/dx = Φ(x) + x φ(x)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Gelu()).with(2, 3), Example.of(new Gelu()).with());
  }
}
