package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Zeros to which the elements of the first operand, one for each window, are added where the pixel
/// of the second one, x, is the largest: the transpose of [MaxPool].
public record MaxUnpool(PoolingWindow window) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.maxUnpool2d(x[0], x[1], window);
  }

  @Override
  public @Nullable Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    return dot == null ? null : Variable.apply(this, dot, x[1]);
  }

  @Override
  public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return i == 0 ? Variable.apply(new MaxPool(window), yBar, x[1]) : null;
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return axis < 2 ? this : null;
  }

  @Override
  public String formula() {
    return "ū = the elements of ȳ where x is largest";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new MaxUnpool(PoolingWindow.of(2))).with(2, 3, 2, 2).with(2, 3, 4, 5),
        Example.of(new MaxUnpool(PoolingWindow.of(3, 2).stride(2, 1).padding(1)))
            .with(1, 2, 3, 4)
            .with(1, 2, 5, 3));
  }
}
