package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Zeros of shape `to` with the elements of the operand added where the index says. The transpose
/// is [Gather].
public record ScatterAdd(int axis, Shape to) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.scatterAdd(x[0], axis, x[1], to);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.gather(axis, x[1]);
  }

  @Override
  public String formula() {
    return "x̄ = the elements of ȳ that the index names";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor index = Tensor.of(new long[] {2, 0, 2, 1}, 2, 2);
    return List.of(
        Example.of(new ScatterAdd(0, Shape.of(3, 2))).with(2, 2).with(index),
        Example.of(new ScatterAdd(1, Shape.of(2, 4))).with(2, 2).with(index));
  }
}
