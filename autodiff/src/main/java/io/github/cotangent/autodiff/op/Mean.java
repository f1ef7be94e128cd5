package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Mean over `axes`, which stay with extent 1. Its transpose spreads the nth part of the cotangent.
public record Mean(Shape from, Axes axes) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.mean(x[0], true, axes.toArray());
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.dividedBy((double) from.size() / yBar.shape().size()).expand(from);
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return SlicedSums.allow(axes, axis, extent) ? this : null;
  }

  @Override
  public String formula() {
    return "x̄ = ȳ/n repeated over the axes";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Mean(Shape.of(2, 3), Axes.of(1))).with(2, 3),
        Example.of(new Mean(Shape.of(2, 3, 2), Axes.of(0, 2))).with(2, 3, 2));
  }
}
