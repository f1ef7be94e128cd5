package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// The operand's value through which no derivative passes: a node that only recordings need,
/// because elsewhere a detached variable has no origin at all.
public record Detach() implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return x[0];
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    return x[i].zeros();
  }

  @Override
  public String formula() {
    return "x̄ = 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Detach()).with(2, 3));
  }
}
