package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The elements whose index along `axis1` is `offset` more than along `axis0`, as the last axis, by
/// a view. The transpose is [EmbedDiagonal].
public record Diagonal(int offset, int axis0, int axis1) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0].diagonal(offset, axis0, axis1);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return Variable.apply(new EmbedDiagonal(x[i].shape(), offset, axis0, axis1), yBar);
  }

  @Override
  public String formula() {
    return "x̄ = zeros with ȳ where the diagonal was";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Diagonal(0, 0, 1)).with(2, 3),
        Example.of(new Diagonal(-1, 2, 0)).with(2, 2, 3),
        Example.of(new Diagonal(3, 0, 1)).with(2, 2));
  }
}
