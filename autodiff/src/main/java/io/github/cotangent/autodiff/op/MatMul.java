package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Bilinear;
import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Matrix product over the last two axes, `Y = A B`; `Ȳ Bᵀ` and `Aᵀ Ȳ` are its transposes.
public record MatMul() implements Bilinear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.matmul(x[0], x[1]);
  }

  @Override
  public Variable transposeLeft(Variable yBar, Variable a, Variable b) {
    return yBar.matmul(b.transpose());
  }

  @Override
  public Variable transposeRight(Variable yBar, Variable a, Variable b) {
    return a.transpose().matmul(yBar);
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
