package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Reverse order along `axes`, by a view. It is its own transpose.
public record Flip(Axes axes) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0].flip(axes.toArray());
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.flip(axes.toArray());
  }

  @Override
  public String formula() {
    return "x̄ = ȳ flipped";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Flip(Axes.of(1))).with(2, 3),
        Example.of(new Flip(Axes.of(0, 1))).with(3, 2));
  }
}
