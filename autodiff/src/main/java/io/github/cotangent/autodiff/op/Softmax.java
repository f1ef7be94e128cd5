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

/// Softmax along `axis`, `yᵢ = exp(xᵢ) / Σ exp(xⱼ)`; `J t = y ⊙ (t − ⟨y, t⟩)` is symmetric.
public record Softmax(int axis) implements SelfAdjoint.Fused {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    return kernels.softmax(x[0], axis);
  }

  @Override
  public Variable jacobianTimes(Variable t, Variable x, Variable y) {
    return y.times(t.minus(y.times(t).sumKeeping(axis)));
  }

  @Override
  public Tensor jacobianTimes(Kernels kernels, Tensor t, Tensor x, Tensor y) {
    return kernels.softmaxJacobian(t, y, axis);
  }

  @Override
  public @Nullable Op forSlices(int axis, int extent) {
    return SlicedSums.allow(Axes.of(this.axis), axis, extent) ? this : null;
  }

  @Override
  public String formula() {
    return "J t = y ⊙ (t − ⟨y, t⟩)";
  }

  /// Inputs to try it on.
  public static List<Example> examples() {
    return List.of(Example.of(new Softmax(1)).with(2, 3), Example.of(new Softmax(0)).with(4, 2));
  }
}
