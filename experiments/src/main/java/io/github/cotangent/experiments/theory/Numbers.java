package io.github.cotangent.experiments.theory;

import io.github.cotangent.autodiff.Gradients;
import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import java.util.List;
import java.util.function.UnaryOperator;

/// Arrays of numbers that the closed forms are computed with, and their way to tensors and back.
final class Numbers {
  private Numbers() {}

  /// Normal numbers, `[n][count]`, exactly representable in both element types.
  static double[][] normal(RandomKey key, int n, int count) {
    return rows(key.normal(ElementType.FLOAT32, Shape.of(n, count)).toDoubleArray(), n, count);
  }

  /// `count` normal numbers, exactly representable in both element types.
  static double[] normal(RandomKey key, int count) {
    return key.normal(ElementType.FLOAT32, Shape.of(count)).toDoubleArray();
  }

  static double[][] rows(double[] flat, int n, int count) {
    double[][] rows = new double[n][count];
    for (int i = 0; i < n; i++) {
      System.arraycopy(flat, i * count, rows[i], 0, count);
    }
    return rows;
  }

  static Tensor tensor(double[][] rows, ElementType type) {
    int count = rows[0].length;
    double[] flat = new double[rows.length * count];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, i * count, count);
    }
    return Tensor.of(flat, rows.length, count).to(type);
  }

  static Variable constant(double[][] rows, ElementType type) {
    return Variable.constant(tensor(rows, type));
  }

  static Variable constant(double[] values, ElementType type) {
    return Variable.constant(Tensor.of(values, values.length).to(type));
  }

  /// The gradient of `loss` at the features, by differentiation.
  static double[][] gradient(Features features, UnaryOperator<Variable> loss) {
    Variable x = Variable.of(features.tensor());
    Tensor gradient = Gradients.gradient(loss.apply(x), List.of(x)).getFirst();
    return rows(gradient.toDoubleArray(), features.samples(), features.count());
  }

  /// The root of the sum of all squares.
  static double norm(double[][] a) {
    return distance(a, new double[a.length][a[0].length]);
  }

  /// The norm of `a − b`.
  static double distance(double[][] a, double[][] b) {
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < a.length; i++) {
      for (int d = 0; d < a[i].length; d++) {
        sum.add((a[i][d] - b[i][d]) * (a[i][d] - b[i][d]));
      }
    }
    return Math.sqrt(sum.value());
  }
}
