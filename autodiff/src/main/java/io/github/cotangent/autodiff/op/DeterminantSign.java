package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The signs of the determinants of matrices `[…, n, n]`: −1, 0 or 1, with derivative 0.
public record DeterminantSign() implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.determinantSign(x[0]);
  }

  @Override
  public @Nullable Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    return null;
  }

  @Override
  public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return null;
  }

  @Override
  public String formula() {
    return "Ā = 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor both = Tensor.of(new double[] {2, 0.5, -1, 1.5, 0.25, 2, 3, -1}, 2, 2, 2);
    return List.of(Example.of(new DeterminantSign()).with(both));
  }
}
