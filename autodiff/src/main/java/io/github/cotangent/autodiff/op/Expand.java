package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.stream.IntStream;

/// A tensor repeated to a larger shape, by a view. Its transpose is [Sum].
public record Expand(Shape to) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0].expand(to);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    Shape from = x[i].shape();
    int shift = to.rank() - from.rank();
    int[] repeated =
        IntStream.range(0, to.rank())
            .filter(axis -> axis < shift || from.extent(axis - shift) != to.extent(axis))
            .toArray();
    Variable summed = repeated.length == 0 ? yBar : yBar.sumKeeping(repeated);
    return shift == 0 ? summed : summed.reshape(from);
  }

  @Override
  public String formula() {
    return "x̄ = ȳ summed over the axes along which x was repeated";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Expand(Shape.of(2, 3))).with(3),
        Example.of(new Expand(Shape.of(2, 2, 3))).with(2, 1, 3),
        Example.of(new Expand(Shape.of(4))).with());
  }
}
