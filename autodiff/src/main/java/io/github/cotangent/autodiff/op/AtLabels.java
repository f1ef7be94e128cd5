package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The entries of `x` `[n, classes, …]` that labels `[n, …]` name along the axis of classes:
/// `y[i, …] = x[i, label[i, …], …]`. The transpose is [ToLabels].
///
/// @param who whose labels they are, who complains of one that is no class
public record AtLabels(String who) implements Linear {
  /// The axis of classes.
  public static final int AXIS = 1;

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    Labels labels = new Labels(who, x[1], x[0].shape());
    return labels.checked(() -> kernels.gather(x[0], AXIS, labels.column()).reshape(x[1].shape()));
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return Variable.apply(new ToLabels(who, x[0].shape()), yBar, x[1]);
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return axis == 0 ? this : null;
  }

  @Override
  public String formula() {
    return "x̄ = ȳ at the labels, 0 elsewhere";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new AtLabels("loss")).with(3, 4).with(Tensor.of(new long[] {2, 0, 2})),
        Example.of(new AtLabels("loss"))
            .with(2, 3, 2)
            .with(Tensor.of(new long[] {1, 1, 0, 2}, 2, 2)));
  }
}
