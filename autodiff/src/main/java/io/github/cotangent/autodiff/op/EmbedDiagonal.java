package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Zeros of shape `to` whose [Diagonal] is the operand; that diagonal is its transpose.
public record EmbedDiagonal(Shape to, int offset, int axis0, int axis1) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.embed(x[0], to, 0, zeros -> zeros.diagonal(offset, axis0, axis1));
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.diagonal(offset, axis0, axis1);
  }

  @Override
  public String formula() {
    return "x̄ = the diagonal of ȳ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new EmbedDiagonal(Shape.of(3, 3), 0, 0, 1)).with(3),
        Example.of(new EmbedDiagonal(Shape.of(2, 2, 4), 1, 0, 2)).with(2, 2));
  }
}
