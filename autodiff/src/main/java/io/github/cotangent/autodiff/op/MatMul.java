package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Bilinear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

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
}
