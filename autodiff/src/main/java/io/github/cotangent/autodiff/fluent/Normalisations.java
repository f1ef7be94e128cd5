package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.LogSumExp;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.autodiff.op.Softmax;
import io.github.cotangent.core.Axes;

/// Softmax and standardisation: functions whose elements depend on all elements along some axes.
public sealed interface Normalisations permits Variable {
  /// `exp(xᵢ) / Σ exp(xⱼ)` along `axis`.
  default Variable softmax(int axis) {
    return Variable.apply(new Softmax(self().shape().axis(axis)), self());
  }

  /// `log softmax(x)` along `axis`, without overflow.
  default Variable logSoftmax(int axis) {
    return self().minus(Variable.apply(new LogSumExp(Axes.of(self().shape().axis(axis))), self()));
  }

  /// `(x − μ) / √(σ² + epsilon)`, μ and σ² (divided by n) over `axes`: the core of batch, layer,
  /// group and instance normalisation. Where σ² + epsilon is 0 the value is 0.
  default Variable normalise(double epsilon, int... axes) {
    return Variable.apply(new Normalise(Axes.of(self().shape().axes(axes)), epsilon), self());
  }

  private Variable self() {
    return (Variable) this;
  }
}
