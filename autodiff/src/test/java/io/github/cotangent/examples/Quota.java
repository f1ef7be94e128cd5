package io.github.cotangent.examples;

import io.github.cotangent.autodiff.General;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import org.jspecify.annotations.Nullable;

// snippet: quota
/// The level y above which `share` of the elements of x lie, softly: the y at which
/// `Σ σ(xᵢ − y) = share · n`, σ the logistic function and share between 0 and 1.
///
/// The equation defines y, so it gives the derivatives too: differentiated,
/// `Σ σ′(xᵢ − y) (ẋᵢ − ẏ) = 0`, hence `∂y/∂xᵢ = wᵢ / Σ wⱼ` with `wᵢ = σ′(xᵢ − y)`.
record Quota(double share) implements General {
  @Override
  public Tensor evaluate(Kernels kernels, Tensor... x) {
    double[] values = x[0].toDoubleArray();
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (double value : values) {
      low = Math.min(low, value - 40);
      high = Math.max(high, value + 40);
    }
    for (int step = 0; step < 64; step++) {
      double middle = low + (high - low) / 2;
      double sum = 0;
      for (double value : values) {
        sum += 1 / (1 + StrictMath.exp(middle - value));
      }
      if (sum > share * values.length) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return kernels.copy(Tensor.scalar(x[0].type(), low));
  }

  @Override
  public @Nullable Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot) {
    Variable dot = xDot[0];
    return dot == null ? null : slope(x[0], y).times(dot).sum();
  }

  @Override
  public Variable pullback(int i, Variable[] x, Variable y, Variable yBar) {
    return slope(x[0], y).times(yBar);
  }

  private static Variable slope(Variable x, Variable y) {
    Variable sigma = x.minus(y).sigmoid();
    Variable w = sigma.minus(sigma.square());
    return w.dividedBy(w.sum());
  }
}
// end snippet
