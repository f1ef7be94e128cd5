package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The larger, `y = max(a, b)`; the partials are 1 and 0, or ½ each where `a = b`.
public record Maximum() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.MAXIMUM;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    Variable other = x[1 - i];
    Variable larger =
        Variable.apply(new PiecewiseConstant(ElementwiseFunction.GREATER), x[i], other);
    Variable tied = Variable.apply(new PiecewiseConstant(ElementwiseFunction.EQUAL), x[i], other);
    return larger.plus(tied.times(0.5));
  }

  @Override
  public String formula() {
    return "∂y/∂a = 1 where a > b, ½ where a = b, else 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor a = Tensor.of(new double[] {1.5, -0.5, 0.25, 2});
    Tensor b = Tensor.of(new double[] {0.5, 1, -0.75, 1.25});
    return List.of(
        Example.of(new Maximum()).with(a).with(b),
        Example.of(new Maximum()).with(b.reshape(2, 2)).with(a.reshape(2, 2)));
  }
}
