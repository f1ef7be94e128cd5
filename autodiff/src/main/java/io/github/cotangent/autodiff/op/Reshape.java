package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The same elements in C order with other extents.
public record Reshape(Shape to) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0].reshape(to);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.reshape(x[i].shape());
  }

  @Override
  public String formula() {
    return "x̄ = ȳ in the shape of x";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Reshape(Shape.of(3, 2))).with(2, 3),
        Example.of(new Reshape(Shape.of(1))).with());
  }
}
