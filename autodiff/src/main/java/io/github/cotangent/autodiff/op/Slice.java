package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

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

  @Override
  public String formula() {
    return "x̄ = zeros with ȳ where the slice was";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Slice(1, 0, 5, 2)).with(2, 5), Example.of(new Slice(0, 1, 3, 1)).with(3, 2));
  }
}
