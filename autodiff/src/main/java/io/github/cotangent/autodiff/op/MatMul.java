package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Bilinear;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Matrix product over the last two axes, `Y = A B`; `Ȳ Bᵀ` and `Aᵀ Ȳ` are its transposes.
public record MatMul() implements Bilinear {
  private static final Axes LAST_TWO = Axes.of(1, 0);

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.matmul(x[0], x[1]);
  }

  @Override
  public Variable transposeLeft(Variable yBar, Variable a, Variable b) {
    return product(yBar, b.transpose(), a);
  }

  @Override
  public Variable transposeRight(Variable yBar, Variable a, Variable b) {
    return product(a.transpose(), yBar, b);
  }

  /// `l r` or, for a factor that is a transpose, `(rᵀ lᵀ)ᵀ`: the same bits, in the layout of what
  /// was transposed, so that a weight and its gradient lie in the same order.
  private static Variable product(Variable l, Variable r, Variable factor) {
    return factor.op() instanceof Permute(Axes axes) && axes.equals(LAST_TWO)
        ? r.transpose().matmul(l.transpose()).transpose()
        : l.matmul(r);
  }

  @Override
  public String formula() {
    return "Ā = Ȳ Bᵀ, B̄ = Aᵀ Ȳ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new MatMul()).with(2, 3).with(3, 2),
        Example.of(new MatMul()).with(2, 2, 3).with(2, 3, 1));
  }
}
