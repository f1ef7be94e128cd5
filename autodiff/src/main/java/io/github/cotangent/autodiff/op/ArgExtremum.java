package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Where along `axis` the largest or the smallest element stands first, as INT64; that axis is not
/// in the result.
public record ArgExtremum(boolean largest, int axis) implements Discrete {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return largest ? kernels.argMax(x[0], axis) : kernels.argMin(x[0], axis);
  }

  @Override
  public String name() {
    return largest ? "ArgMax" : "ArgMin";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new ArgExtremum(true, 1)).with(2, 3),
        Example.of(new ArgExtremum(false, 0)).with(4, 2));
  }
}
