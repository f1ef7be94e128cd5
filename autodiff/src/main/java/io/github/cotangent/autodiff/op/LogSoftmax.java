package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The logarithm of the softmax along `axis`, `y = x − log Σ exp(xⱼ)`, without overflow; with the
/// softmax p, `ẏ = ẋ − ⟨p, ẋ⟩` and `x̄ = ȳ − p Σ ȳ`.
///
/// Where x is −∞ so is y; of −∞ alone, p is 0.
public record LogSoftmax(int axis) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.logSoftmax(x[0], axis);
  }

  @Override
  public Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    return dot == null ? y.zeros() : dot.minus(x[0].softmax(axis).times(dot).sumKeeping(axis));
  }

  @Override
  public Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return yBar.minus(x[0].softmax(axis).times(yBar.sumKeeping(axis)));
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return SlicedSums.allow(Axes.of(this.axis), axis, extent) ? this : null;
  }

  @Override
  public String formula() {
    return "x̄ = ȳ − p Σ ȳ, p = softmax(x)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new LogSoftmax(1)).with(2, 3), Example.of(new LogSoftmax(0)).with(4, 2));
  }
}
