package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

/// The elements of the second input where the first is true, of the third elsewhere.
///
/// The transpose puts exact zeros where an input was not taken, so that nothing leaks from there.
public record Where() implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.where(x[0], x[1], x[2]);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return i == 1 ? yBar.where(x[0], yBar.zeros()) : yBar.zeros().where(x[0], yBar);
  }
}
