package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return this;
  }

  @Override
  public String formula() {
    return "x̄ = ȳ where x was taken, else 0";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    Tensor condition = Tensor.of(new boolean[] {true, false, false, true}, 2, 2);
    return List.of(
        Example.of(new Where()).with(condition).with(2, 2).with(2, 2),
        Example.of(new Where()).with(condition.reshape(4)).with(4).with(4));
  }
}
