package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Zeros of shape `to` `[n, classes, …]` with the elements of `x` `[n, …]` where labels say. The
/// transpose is [AtLabels].
///
/// @param who whose labels they are
public record ToLabels(String who, Shape to) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    Labels labels = new Labels(who, x[1], to);
    return labels.checked(() -> kernels.scatterAdd(labels.asColumn(x[0]), 1, labels.column(), to));
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return Variable.apply(new AtLabels(who), yBar, x[1]);
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return axis == 0 ? new ToLabels(who, to.with(0, extent)) : null;
  }

  @Override
  public String formula() {
    return "x̄ = ȳ at the labels";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new ToLabels("loss", Shape.of(3, 4)))
            .with(3)
            .with(Tensor.of(new long[] {2, 0, 2})),
        Example.of(new ToLabels("loss", Shape.of(2, 3, 2)))
            .with(2, 2)
            .with(Tensor.of(new long[] {1, 1, 0, 2}, 2, 2)));
  }
}
