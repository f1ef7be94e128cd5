package io.github.cotangent.examples;

import io.github.cotangent.autodiff.Linear;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementwiseFunction;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

// snippet: difference
/// Differences of neighbours along an axis, `yᵢ = xᵢ₊₁ − xᵢ`. The transpose is
/// `x̄ᵢ = ȳᵢ₋₁ − ȳᵢ`, with 0 for what lies beyond the ends.
record Difference(int axis) implements Linear {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    int n = x[0].extent(axis);
    return kernels.apply(
        ElementwiseFunction.SUBTRACT, x[0].slice(axis, 1, n), x[0].slice(axis, 0, n - 1));
  }

  @Override
  public Variable transpose(int i, Variable yBar, Variable[] x) {
    Variable end = x[0].slice(axis, 0, 1).zeros();
    return Variable.concatenate(axis, end, yBar).minus(Variable.concatenate(axis, yBar, end));
  }
}
// end snippet
