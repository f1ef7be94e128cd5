package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values in another element type. The transpose converts back.
public record Convert(ElementType to) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0].to(to);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar.to(x[i].type());
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return this;
  }

  @Override
  public String formula() {
    return "x̄ = ȳ in the type of x";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Convert(ElementType.FLOAT32)).with(Tensor.of(new double[] {-1.5, 0.25, 2})),
        Example.of(new Convert(ElementType.FLOAT64))
            .with(Tensor.of(new float[] {0.5f, -3, 1, 0}, 2, 2)));
  }
}
