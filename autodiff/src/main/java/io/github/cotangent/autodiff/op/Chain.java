package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// A factor times a tangent or cotangent, `y = p t`, and 0 where `t` is exactly 0 even if `p` is
/// not finite.
///
/// The walks multiply by partial derivatives with this op. `∂y/∂p = t`, `∂y/∂t = p`.
public record Chain() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.CHAIN;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[1 - i];
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Chain()).with(2, 3).with(Domain.REAL.brokenAt(0), 2, 3));
  }
}
