package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.SelfAdjoint;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;

/// Centres and rescales to zero mean and unit variance over `axes`: `y = (x − μ) r`,
/// `r = (σ² + ε)^(−1/2)`, σ² divided by n; 0 where σ² + ε is 0.
///
/// The core of batch, layer, group and instance normalisation. The Jacobian is symmetric,
/// `J t = r (t − mean t − y · mean(y t))`, from which the derivatives of every order follow.
public record Normalise(int[] axes, double epsilon) implements SelfAdjoint.Fused {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.normalise(x[0], epsilon, axes);
  }

  @Override
  public Variable jacobianTimes(Variable t, Variable x, Variable y) {
    Variable r = x.varianceKeeping(axes).plus(epsilon).reciprocalSquareRoot();
    return r.times(t.minus(t.meanKeeping(axes)).minus(y.times(y.times(t).meanKeeping(axes))));
  }

  @Override
  public Tensor jacobianTimes(Kernels kernels, Tensor t, Tensor x, Tensor y) {
    return kernels.normaliseJacobian(t, x, y, epsilon, axes);
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Normalise(new int[] {0}, 1e-5)).with(5, 2),
        Example.of(new Normalise(new int[] {0, 2}, 0.1)).with(2, 2, 3),
        Example.of(new Normalise(new int[] {1}, 0)).with(2, 4));
  }
}
