package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import java.util.List;

/// Error function, `y = 2/√π ∫₀ˣ e^(−s²) ds`; `dy/dx = 2/√π e^(−x²)`.
public record Erf() implements ElementwiseKernel {
  private static final double TWO_OVER_ROOT_PI = 1.1283791670955126; // 2/√π

  @Override
  public ElementwiseFunction function() {
    return ElementwiseFunction.ERF;
  }

  @Override
  public Variable partial(int i, Variable[] x, Variable y) {
    return x[0].square().negate().exp().times(TWO_OVER_ROOT_PI);
  }

  @Override
  public String formula() {
    return "dy/dx = 2/√π e^(−x²)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Erf()).with(2, 3), Example.of(new Erf()).with());
  }
}
