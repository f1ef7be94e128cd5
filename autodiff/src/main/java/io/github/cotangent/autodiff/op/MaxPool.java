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

/// The pixels of the first operand t where, in each window, the pixel of the second one, x, is the
/// largest. Max pooling is that with x as t.
///
/// It is linear in t, with the transpose [MaxUnpool]; its derivative by x is 0, where pixels are
/// equal by convention.
public record MaxPool(PoolingWindow window) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.maxPool2d(x[0], x[1], window);
  }

  @Override
  public @Nullable Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    return dot == null ? null : Variable.apply(this, dot, x[1]);
  }

  @Override
  public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return i == 0 ? Variable.apply(new MaxUnpool(window), yBar, x[1]) : null;
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return axis < 2 ? this : null;
  }

  @Override
  public String formula() {
    return "t̄ = zeros with ȳ added where x is largest";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new MaxPool(PoolingWindow.of(2))).with(2, 3, 4, 5).with(2, 3, 4, 5),
        Example.of(new MaxPool(PoolingWindow.of(3, 2).stride(2, 1).padding(1)))
            .with(1, 2, 5, 3)
            .with(1, 2, 5, 3));
  }
}
