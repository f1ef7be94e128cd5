package io.github.cotangent.experiments.explain;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;

/// Which values a variable without any may be given.
///
/// @param definite whether it is a symmetric positive definite matrix, its elements off the
///     diagonal in the range
record Range(double low, double high, boolean definite) {
  static final Range USUAL = new Range(-2, 2, false);

  /// Reads `low,high` or `definite`.
  static Range of(String text) {
    if (text.equals("definite")) {
      return new Range(-0.5, 0.5, true);
    }
    String[] ends = text.split(",", 2);
    return new Range(Double.parseDouble(ends[0]), Double.parseDouble(ends[1]), false);
  }

  /// Numbers of one decimal that depend on name and shape alone, none of them 0.
  Tensor example(String name, Shape shape) {
    double[] values =
        RandomKey.of(0).derive(name).uniform(ElementType.FLOAT64, shape).toDoubleArray();
    long lowest = Math.round(10 * low);
    long count = Math.round(10 * high) - lowest + 1;
    for (int i = 0; i < values.length; i++) {
      long tenths = lowest + (long) (values[i] * count);
      values[i] = (tenths == 0 ? 1 : tenths) / 10.0;
    }
    if (definite && shape.rank() == 2) {
      makeDefinite(values, shape.extent(1));
    }
    return Tensor.of(values, shape.toArray());
  }

  /// Mirrors the lower triangle, and puts 2 on the diagonal.
  private static void makeDefinite(double[] values, int columns) {
    for (int i = 0; i < values.length; i++) {
      int row = i / columns;
      int column = i % columns;
      if (row == column) {
        values[i] = 2;
      } else if (column > row && column * columns + row < values.length) {
        values[i] = values[column * columns + row];
      }
    }
  }
}
