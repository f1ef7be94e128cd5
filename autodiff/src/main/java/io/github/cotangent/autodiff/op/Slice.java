package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

/// Every `step`-th element from `start` to before `stop` along `axis`, by a view. Its transpose is
/// [Embed].
public record Slice(int axis, int start, int stop, int step) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0].slice(axis, start, stop, step);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return Variable.apply(new Embed(x[i].shape(), axis, start, stop, step), yBar);
  }
}
