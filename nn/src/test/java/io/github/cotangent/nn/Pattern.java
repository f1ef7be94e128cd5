package io.github.cotangent.nn;

import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;

/// Operands that a script in another language makes as easily: element i of the pattern `salt` is
/// `(((3 i² + (7 + salt) i + 5 salt) mod 23) − 11) / 8`, which is exact in both element types.
public final class Pattern {
  private Pattern() {}

  /// The pattern in a shape, FLOAT64.
  public static Tensor of(int salt, Shape shape) {
    double[] values = new double[shape.size()];
    for (long i = 0; i < values.length; i++) {
      values[(int) i] = ((3 * i * i + (7L + salt) * i + 5L * salt) % 23 - 11) / 8.0;
    }
    return Tensor.of(values, shape.toArray());
  }

  /// The sum of products with the pattern `salt`.
  public static double fingerprint(int salt, Tensor value) {
    double[] pattern = of(salt, value.shape()).toDoubleArray();
    double[] values = value.toDoubleArray();
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += pattern[i] * values[i];
    }
    return sum;
  }
}
