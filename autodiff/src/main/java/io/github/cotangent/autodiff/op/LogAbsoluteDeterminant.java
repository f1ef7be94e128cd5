package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `log |det A|` of matrices `[…, n, n]`, −∞ where they are singular. The gradient is `A⁻ᵀ`; Giles,
/// *Collected matrix derivative results for forward and reverse mode algorithmic differentiation*,
/// 2008.
public record LogAbsoluteDeterminant() implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.logAbsoluteDeterminant(x[0]);
  }

  @Override
  public @Nullable Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    return dot == null ? null : x[0].inverse().matmul(dot).trace();
  }

  @Override
  public Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return x[0].inverse().transpose().times(Determinant.everywhere(yBar, x[0]));
  }

  @Override
  public String formula() {
    return "Ā = A⁻ᵀ ȳ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor one = Tensor.of(new double[] {1, 3, -0.5, 4, 0.5, 1, -1, 1, 5}, 1, 3, 3);
    Tensor two = Tensor.of(new double[] {2, 0.5, -1, 1.5, 0.25, 2, 3, -1}, 2, 2, 2);
    return List.of(
        Example.of(new LogAbsoluteDeterminant()).with(one),
        Example.of(new LogAbsoluteDeterminant()).with(two));
  }
}
