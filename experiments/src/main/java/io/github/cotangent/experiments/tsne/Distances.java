package io.github.cotangent.experiments.tsne;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.Tensor;
import java.util.function.IntConsumer;

/// Squared Euclidean distances between all samples.
final class Distances {
  /// Rows for one worker at a time; no number depends on it.
  private static final int BLOCK = 16;

  private Distances() {}

  /// The distances of the `n` rows of `features`, row by row; exactly symmetric.
  static double[] squared(Tensor features) {
    int n = features.extent(0);
    int d = features.extent(1);
    double[] x = features.toDoubleArray();
    double[] distances = new double[Math.multiplyExact(n, n)];
    eachRow(
        n,
        i -> {
          for (int j = 0; j < i; j++) {
            distances[i * n + j] = squared(x, i * d, j * d, d);
          }
        });
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        distances[j * n + i] = distances[i * n + j];
      }
    }
    return distances;
  }

  /// Four sums, since one would wait for itself.
  private static double squared(double[] x, int a, int b, int d) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = 0;
    for (; i + 4 <= d; i += 4) {
      double difference0 = x[a + i] - x[b + i];
      double difference1 = x[a + i + 1] - x[b + i + 1];
      double difference2 = x[a + i + 2] - x[b + i + 2];
      double difference3 = x[a + i + 3] - x[b + i + 3];
      sum0 += difference0 * difference0;
      sum1 += difference1 * difference1;
      sum2 += difference2 * difference2;
      sum3 += difference3 * difference3;
    }
    for (; i < d; i++) {
      double difference = x[a + i] - x[b + i];
      sum0 += difference * difference;
    }
    return (sum0 + sum1) + (sum2 + sum3);
  }

  /// Calls `task` for the rows 0 … n − 1 on the workers, each once.
  static void eachRow(int n, IntConsumer task) {
    Engine.current()
        .parallel(
            (n + BLOCK - 1) / BLOCK,
            block -> {
              for (int i = block * BLOCK; i < Math.min(n, (block + 1) * BLOCK); i++) {
                task.accept(i);
              }
            });
  }

  /// Refuses what are no features with a class for each.
  static void check(String who, Tensor features, int[] labels) {
    if (features.rank() != 2 || !features.type().isFloating()) {
      throw new IllegalArgumentException(
          who + ": features must be [n, d] of a floating type, got " + features.describe());
    }
    if (labels.length != features.extent(0)) {
      throw new IllegalArgumentException(
          who + ": " + features.extent(0) + " features, but " + labels.length + " labels");
    }
    double[] x = features.toDoubleArray();
    for (int i = 0; i < x.length; i++) {
      if (!Double.isFinite(x[i])) {
        int d = features.extent(1);
        throw new IllegalArgumentException(
            who + ": feature " + i % d + " of sample " + i / d + " is " + x[i]);
      }
    }
  }
}
