package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The operand itself, as another node of the graph.
public record Identity() implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0];
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return yBar;
  }

  @Override
  public String formula() {
    return "x̄ = ȳ";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Identity()).with(2, 3), Example.of(new Identity()).with());
  }
}
