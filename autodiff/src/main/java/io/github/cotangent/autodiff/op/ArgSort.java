package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The places along `axis` of the elements in ascending or descending order, as INT64; equal
/// elements keep their order.
public record ArgSort(int axis, boolean descending) implements Discrete {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.argSort(x[0], axis, descending);
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new ArgSort(1, false)).with(2, 3), Example.of(new ArgSort(0, true)).with(4));
  }
}
