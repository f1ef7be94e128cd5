package io.github.cotangent.experiments.theory;

import io.github.cotangent.autodiff.SelfAdjoint;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Normalise;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

/// Normalisation that is differentiated by its rule, a program over variables, also where the op
/// has a kernel for that: what is claimed of the one is tried on the other as well.
record NormaliseByRule(Normalise op) implements SelfAdjoint {
  /// `x` standardised over axis 0.
  static Variable of(Variable x, double epsilon) {
    return Variable.apply(new NormaliseByRule(new Normalise(Axes.of(0), epsilon)), x);
  }

  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return op.evaluate(kernels, x);
  }

  @Override
  public Variable jacobianTimes(Variable t, Variable x, Variable y) {
    return op.jacobianTimes(t, x, y);
  }
}
