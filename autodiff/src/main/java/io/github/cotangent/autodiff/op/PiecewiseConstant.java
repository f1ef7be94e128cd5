package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Domain;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// A function that is constant but for its jumps, such as sign, step or a comparison that gives 1
/// or 0; its derivative is 0, at the jumps by convention.
public record PiecewiseConstant(ElementwiseFunction function) implements ElementwiseKernel {
  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return ZERO;
  }

  @Override
  public String name() {
    return function.name();
  }

  @Override
  public String formula() {
    return "dy/dx = 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor a = Tensor.of(new double[] {1.5, -0.5, 0.25});
    Tensor b = Tensor.of(new double[] {0.5, 1, -0.75});
    return List.of(
        Example.of(new PiecewiseConstant(ElementwiseFunction.SIGN))
            .with(Domain.REAL.brokenAt(0), 2, 3),
        Example.of(new PiecewiseConstant(ElementwiseFunction.STEP))
            .with(Domain.REAL.brokenAt(0), 4),
        Example.of(new PiecewiseConstant(ElementwiseFunction.FLOOR))
            .with(Domain.REAL.brokenAt(-2, -1, 0, 1, 2), 3),
        Example.of(new PiecewiseConstant(ElementwiseFunction.ROUND))
            .with(Domain.REAL.brokenAt(-1.5, -0.5, 0.5, 1.5)),
        Example.of(new PiecewiseConstant(ElementwiseFunction.GREATER)).with(a).with(b));
  }
}
