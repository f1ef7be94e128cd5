package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Logarithm of the gamma function's absolute value, `y = log |Γ(x)|`; `dy/dx = ψ(x)`, the digamma
/// function.
public record LogGamma() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.LOG_GAMMA;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].digamma();
  }

  @Override
  public String formula() {
    return "dy/dx = ψ(x)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new LogGamma()).with(Domain.between(0.5, 4).brokenAt(0), 2, 3),
        Example.of(new LogGamma()).with(Domain.between(-1.8, -1.2).brokenAt(-2, -1)),
        Example.of(new LogGamma()).with(Domain.between(12, 30).brokenAt(0)));
  }
}
