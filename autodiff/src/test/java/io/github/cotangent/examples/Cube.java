package io.github.cotangent.examples;

import io.github.cotangent.autodiff.Elementwise;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

// snippet: cube
/// Cube, `y = x³`; `dy/dx = 3 x²`.
public record Cube() implements Elementwise {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    Tensor square = kernels.apply(ElementwiseFunction.SQUARE, x[0]);
    return kernels.apply(ElementwiseFunction.MULTIPLY, square, x[0]);
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].square().times(3);
  }

  @Override
  public String formula() {
    return "dy/dx = 3 x²";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Cube()).with(2, 3), Example.of(new Cube()).with());
  }
}
// end snippet
