package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// How many elements over `axes` are not 0, or are true, as INT64; the axes stay with extent 1.
public record CountNonZero(Axes axes) implements Discrete {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.countNonZero(x[0], true, axes.toArray());
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor mask = Tensor.of(new boolean[] {true, false, true, true}, 2, 2);
    return List.of(
        Example.of(new CountNonZero(Axes.of(0))).with(2, 3),
        Example.of(new CountNonZero(Axes.of(0, 1))).with(mask));
  }
}
