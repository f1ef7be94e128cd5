package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.PoolingWindow;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Where the largest pixel of each window stands in its image, row times width plus column, as
/// INT64.
public record ArgMaxPool(PoolingWindow window) implements Discrete {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.argMaxPool2d(x[0], window);
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new ArgMaxPool(PoolingWindow.of(2))).with(2, 3, 4, 5),
        Example.of(new ArgMaxPool(PoolingWindow.of(3, 2).stride(2, 1).padding(1)))
            .with(1, 2, 5, 3));
  }
}
