package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Power, `y = aᵇ`; `∂y/∂a = b aᵇ⁻¹`, which is 0 where `b` is 0, and `∂y/∂b = y log a`, which is 0
/// where `a` is 0, as 0ᵇ does not move with b on either side of 0.
public record Power() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.POWER;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    if (i == 0) {
      return Variable.apply(new Chain(), x[0].power(x[1].minus(1)), x[1]);
    }
    Variable log = x[0].log().where(x[0].notEqualTo(0), 0);
    return Variable.apply(new Chain(), y, log);
  }

  @Override
  public String formula() {
    return "∂y/∂a = b aᵇ⁻¹, 0 where b is 0; ∂y/∂b = y log a, 0 where a is 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Power()).with(Domain.between(0.4, 2).brokenAt(0), 2, 3).with(2, 3),
        Example.of(new Power()).with(Domain.between(2, 3).brokenAt(0)).with());
  }
}
