package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Whether a comparison holds, as [io.github.cotangent.core.ElementType#BOOL].
public record Compare(ElementwiseFunction comparison) implements Discrete {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.compare(comparison, x[0], x[1]);
  }

  @Override
  public String name() {
    return comparison.name();
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor a = Tensor.of(new double[] {1.5, -0.5, 0.25});
    Tensor b = Tensor.of(new double[] {0.5, 1, 0.25});
    return List.of(
        Example.of(new Compare(ElementwiseFunction.GREATER)).with(a).with(b),
        Example.of(new Compare(ElementwiseFunction.EQUAL)).with(b).with(a));
  }
}
