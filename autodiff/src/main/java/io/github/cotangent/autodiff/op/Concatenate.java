package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The operands joined along `axis`. The transpose cuts the cotangent apart.
public record Concatenate(int axis) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.concatenate(axis, x);
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    int start = 0;
    for (int k = 0; k < i; k++) {
      start += x[k].shape().extent(axis);
    }
    return yBar.slice(axis, start, start + x[i].shape().extent(axis));
  }

  @Override
  public String formula() {
    return "x̄ᵢ = the part of ȳ that xᵢ became";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Concatenate(1)).with(2, 1).with(2, 3).with(2, 2),
        Example.of(new Concatenate(0)).with(2).with(3));
  }
}
