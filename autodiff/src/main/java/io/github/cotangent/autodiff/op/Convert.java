package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

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
}
