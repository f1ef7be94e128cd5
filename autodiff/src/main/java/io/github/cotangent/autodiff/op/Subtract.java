package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Difference, `y = a − b`; the partials are 1 and −1.
public record Subtract() implements ElementwiseKernel {
  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.SUBTRACT;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return i == 0 ? ONE : MINUS_ONE;
  }

  @Override
  public String formula() {
    return "∂y/∂a = 1, ∂y/∂b = −1";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Subtract()).with(2, 3).with(2, 3), Example.of(new Subtract()).with().with());
  }
}
