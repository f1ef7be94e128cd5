package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The nearest number from `min` to `max`, either of which may be infinite; `dy/dx` is 1 between
/// them, 0 beyond and at either.
public record Clamp(double min, double max) implements Elementwise {
  /// Limits in order.
  ///
  /// @throws IllegalArgumentException if `min` is above `max` or either is NaN
  public Clamp {
    if (!(min <= max)) {
      throw new IllegalArgumentException(
          "Clamp: min must be at most max, got " + min + " and " + max);
    }
  }

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    Tensor low = Tensor.full(x[0].type(), min, x[0].shape());
    Tensor high = Tensor.full(x[0].type(), max, x[0].shape());
    return kernels.apply(ElementwiseFunction.CLAMP, x[0], low, high);
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    Variable low = x[0].constantLike(min);
    Variable high = x[0].constantLike(max);
    return Variable.apply(new PiecewiseConstant(ElementwiseFunction.GREATER), x[0], low)
        .times(Variable.apply(new PiecewiseConstant(ElementwiseFunction.LESS), x[0], high));
  }

  @Override
  public String formula() {
    return "dy/dx = 1 between min and max, else 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    double infinity = Double.POSITIVE_INFINITY;
    return List.of(
        Example.of(new Clamp(-1, 0.75)).with(Domain.REAL.brokenAt(-1, 0.75), 2, 4),
        Example.of(new Clamp(-0.5, infinity)).with(Domain.REAL.brokenAt(-0.5), 5),
        Example.of(new Clamp(-infinity, 1)).with(Domain.between(-3, 0).brokenAt(1)));
  }
}
