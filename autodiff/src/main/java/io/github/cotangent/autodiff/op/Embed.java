package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Zeros of shape `to` whose [Slice] is the operand; padding with zeros. Its transpose is that
/// slice.
public record Embed(Shape to, int axis, int start, int stop, int step) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.embed(x[0], to, 0, zeros -> zeros.slice(axis, start, stop, step));
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.slice(axis, start, stop, step);
  }

  @Override
  public String formula() {
    return "x̄ = the slice of ȳ where x stands";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Embed(Shape.of(2, 7), 1, 1, 6, 2)).with(2, 3),
        Example.of(new Embed(Shape.of(4), 0, 2, 4, 1)).with(2));
  }
}
