package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Gaussian error linear unit, `y = x Φ(x)`; `dy/dx = Φ(x) + x φ(x)`, Φ and φ being the
/// distribution function and the density of the standard normal distribution. Hendrycks and Gimpel,
/// *Gaussian Error Linear Units*, 2016, arXiv:1606.08415.
public record Gelu() implements ElementwiseKernel {
  private static final double ONE_OVER_ROOT_2 = 0.7071067811865476; // 1/√2
  private static final double ONE_OVER_ROOT_2_PI = 0.3989422804014327; // 1/√(2π)

  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.GELU;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    Variable distribution = x[0].times(ONE_OVER_ROOT_2).erf().plus(1).times(0.5);
    Variable density = x[0].square().times(-0.5).exp().times(ONE_OVER_ROOT_2_PI);
    return distribution.plus(x[0].times(density));
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
