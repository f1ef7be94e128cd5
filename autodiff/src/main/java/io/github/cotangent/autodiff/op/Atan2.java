package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Angle from the first axis to the point `(b, a)`, `y = atan2(a, b)`; `∂y/∂a = b/r²`,
/// `∂y/∂b = −a/r²` with the distance `r` from the origin, 0 at the origin.
public record Atan2() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ATAN2;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    Variable r = x[0].hypot(x[1]);
    Variable other = i == 0 ? x[1] : x[0].negate();
    // Not by r², which may overflow or vanish.
    return other.dividedBy(r).dividedBy(r).where(r.greater(0), r.zeros());
  }

  @Override
  public String formula() {
    return "∂y/∂a = b/(a² + b²), ∂y/∂b = −a/(a² + b²), 0 at the origin";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Domain away = Domain.between(0.5, 2).brokenAt(0);
    return List.of(
        Example.of(new Atan2()).with(2, 3).with(away, 2, 3),
        Example.of(new Atan2()).with(away, 3).with(Domain.between(-2, -0.5).brokenAt(0), 3));
  }
}
