package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Tensor;

/// Some elements of a tensor, evenly spaced: enough to tell whether two libraries computed the
/// same.
public final class Sample {
  private static final int MOST = 1_000;

  private Sample() {}

  /// At most 1000 of the elements.
  public static double[] of(Tensor x) {
    return of(x.to(ElementType.FLOAT64).toDoubleArray());
  }

  /// At most 1000 of the elements.
  public static double[] of(double[] x) {
    int step = step(x.length);
    double[] sample = new double[(x.length + step - 1) / step];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = x[i * step];
    }
    return sample;
  }

  /// Odd, so that it does not meet the same column of a matrix again and again.
  private static int step(int length) {
    return length <= MOST ? 1 : (length + MOST - 1) / MOST | 1;
  }
}
