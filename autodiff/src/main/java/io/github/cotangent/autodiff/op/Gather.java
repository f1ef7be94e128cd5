package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Elements named by an index along `axis`: for axis 0, `y[i][j] = x[index[i][j]][j]`. The
/// transpose is [ScatterAdd].
public record Gather(int axis) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.gather(x[0], axis, x[1]);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return Variable.apply(new ScatterAdd(axis, x[0].shape()), yBar, x[1]);
  }

  @Override
  public String formula() {
    return "x̄ = zeros with ȳ added where the index says";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor index = Tensor.of(new long[] {2, 0, 2, 1}, 2, 2);
    return List.of(
        Example.of(new Gather(0)).with(3, 2).with(index),
        Example.of(new Gather(1)).with(2, 3).with(index));
  }
}
