package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Power, `y = aᵇ`; `∂y/∂a = b aᵇ⁻¹`, `∂y/∂b = y log a`, which is 0 where `y` is 0.
public record Power() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.POWER;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return i == 0
        ? x[1].times(x[0].power(x[1].minus(1)))
        : Variable.apply(new Chain(), x[0].log(), y);
  }

  @Override
  public String formula() {
    return "∂y/∂a = b aᵇ⁻¹, ∂y/∂b = y log a";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Power()).with(Domain.between(0.4, 2).brokenAt(0), 2, 3).with(2, 3));
  }
}
