package io.github.cotangent.autodiff.op;

import io.github.cotangent.autodiff.Example;
import io.github.cotangent.autodiff.Op;
import io.github.cotangent.autodiff.SelfAdjoint;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Axes;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Centres and rescales to zero mean and unit variance over `axes`: `y = (x − μ) r`,
/// `r = (σ² + ε)^(−1/2)`, σ² divided by n; 0 where σ² + ε is 0.
///
/// The core of batch, layer, group and instance normalisation. The Jacobian is symmetric,
/// `J t = r (t − mean t − y · mean(y t))`, from which the derivatives of every order follow.
public record Normalise(Axes axes, double epsilon) implements SelfAdjoint.Fused {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.normalise(x[0], epsilon, axes.toArray());
  }

  @Override
  public Variable jacobianTimes(Variable t, Variable x, Variable y) {
    int[] over = axes.toArray();
    Variable r = x.varianceKeeping(false, over).inverseDeviation(epsilon);
    return r.times(t.minus(t.meanKeeping(over)).minus(y.times(y.times(t).meanKeeping(over))));
  }

  @Override
  public Tensor jacobianTimes(Kernels kernels, Tensor t, Tensor x, Tensor y) {
    return kernels.normaliseJacobian(t, x, y, epsilon, axes.toArray());
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return SlicedSums.allow(axes, axis, extent) ? this : null;
  }

  @Override
  public String formula() {
    return "J t = r (t − mean t − y · mean(y t)), r = (σ² + ε)^(−1/2)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(
        Example.of(new Normalise(Axes.of(0), 1e-5)).with(5, 2),
        Example.of(new Normalise(Axes.of(0, 2), 0.1)).with(2, 2, 3),
        Example.of(new Normalise(Axes.of(1), 0)).with(2, 4));
  }
}
