package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.LogSumExp;
import io.github.cotangent.autodiff.op.Mean;
import io.github.cotangent.autodiff.op.Sum;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Shape;

/// Reductions over axes: all axes, if none are given; those that are reduced are not in the result
/// unless the method's name says so.
public sealed interface Reductions permits Variable {
  /// The sum over `axes` (all, if none are given), which are not in the result.
  default Variable sum(int... axes) {
    return squeezed(
        Variable.apply(new Sum(self().shape(), Axes.of(self().shape().axes(axes))), self()), axes);
  }

  /// As [#sum], the axes staying with extent 1.
  default Variable sumKeeping(int... axes) {
    return Variable.apply(new Sum(self().shape(), Axes.of(self().shape().axes(axes))), self());
  }

  /// The mean over `axes` (all, if none are given), which are not in the result.
  default Variable mean(int... axes) {
    return squeezed(self().meanKeeping(axes), axes);
  }

  /// As [#mean], the axes staying with extent 1.
  default Variable meanKeeping(int... axes) {
    return Variable.apply(new Mean(self().shape(), Axes.of(self().shape().axes(axes))), self());
  }

  /// The mean squared deviation from the mean over `axes`, divided by their number of elements n
  /// (not n − 1), the axes staying with extent 1.
  default Variable varianceKeeping(int... axes) {
    return self().minus(self().meanKeeping(axes)).square().meanKeeping(axes);
  }

  /// `log Σ exp(x)` over `axes`, which are not in the result; without overflow.
  default Variable logSumExp(int... axes) {
    return squeezed(
        Variable.apply(new LogSumExp(Axes.of(self().shape().axes(axes))), self()), axes);
  }

  private Variable squeezed(Variable kept, int... axes) {
    Shape target = self().shape().reduced(false, axes);
    return kept.shape().equals(target) ? kept : kept.reshape(target);
  }

  private Variable self() {
    return (Variable) this;
  }
}
