package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Product and sum, `y = a b + c`, rounded once; `∂y/∂a = b`, `∂y/∂b = a`, `∂y/∂c = 1`.
public record FusedMultiplyAdd() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.FUSED_MULTIPLY_ADD;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return i == 2 ? ONE : x[1 - i];
  }

  @Override
  public String formula() {
    return "∂y/∂a = b, ∂y/∂b = a, ∂y/∂c = 1";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new FusedMultiplyAdd()).with(2, 3).with(2, 3).with(2, 3),
        Example.of(new FusedMultiplyAdd()).with().with().with());
  }
}
