package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `X = A⁻¹ B`, so `Ẋ = A⁻¹ (Ḃ − Ȧ X)`; Giles, *Collected matrix derivative results for forward and
/// reverse mode algorithmic differentiation*, 2008.
public record Solve() implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.solve(x[0], x[1]);
  }

  @Override
  public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    return Variable.apply(this, x[0], moved(xDot[0], xDot[1], y));
  }

  /// `Ḃ − Ȧ X`, of tangents at least one of which is not zero.
  static Variable moved(@Nullable Variable aDot, @Nullable Variable bDot, Variable y) {
    if (aDot == null) {
      return Objects.requireNonNull(bDot);
    }
    Variable byA = aDot.matmul(y);
    return bDot == null ? byA.negate() : bDot.minus(byA);
  }

  @Override
  public @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return pullback(new boolean[] {i == 0, i == 1}, x, y, yBar)[i];
  }

  @Override
  public @Nullable Variable[] pullback(boolean[] wanted, Variable[] x, Variable y, Variable yBar) {
    Variable bBar = Variable.apply(this, x[0].transpose(), yBar);
    return new Variable[] {
      wanted[0] ? bBar.matmul(y.transpose()).negate() : null, wanted[1] ? bBar : null
    };
  }

  @Override
  public String formula() {
    return "B̄ = A⁻ᵀ X̄, Ā = −B̄ Xᵀ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor one = Tensor.of(new double[] {1, 3, -0.5, 4, 0.5, 1, -1, 1, 5}, 1, 3, 3);
    Tensor two = Tensor.of(new double[] {2, 0.5, -1, 1.5, 0.25, 2, 3, -1}, 2, 2, 2);
    return List.of(
        Example.of(new Solve()).with(one).with(1, 3, 2),
        Example.of(new Solve()).with(two).with(2, 2, 1));
  }
}
