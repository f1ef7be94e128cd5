package io.github.cotangent.experiments.tsne;

import io.github.cotangent.core.Tensor;

/// How well classes keep apart in a space of features.
///
/// For sample i let a be its mean distance to the others of its class, and b the smallest, over the
/// other classes, of its mean distance to their samples. Its coefficient is `(b − a) / max(a, b)`,
/// from −1 to 1, and 0 where it is alone in its class (or a = b = 0).
///
/// Rousseeuw, *Silhouettes: a Graphical Aid to the Interpretation and Validation of Cluster
/// Analysis*, Journal of Computational and Applied Mathematics 20, 1987.
public final class Silhouette {
  private Silhouette() {}

  /// The mean of the coefficients of all samples, with Euclidean distances.
  ///
  /// @param features `[n, d]`, of a floating type
  /// @param labels the class of each, from 0
  /// @throws IllegalArgumentException if there are not as many labels, fewer than two classes
  ///     occur, or a feature is not finite
  public static double mean(Tensor features, int[] labels) {
    Distances.check("Silhouette", features, labels);
    int n = labels.length;
    int classes = 0;
    for (int label : labels) {
      classes = Math.max(classes, label + 1);
    }
    int[] counts = new int[classes];
    for (int label : labels) {
      counts[label]++;
    }
    int occurring = 0;
    for (int count : counts) {
      occurring += count > 0 ? 1 : 0;
    }
    if (occurring < 2) {
      throw new IllegalArgumentException(
          "Silhouette: " + occurring + " of the classes occurs; wanted at least 2");
    }
    double[] squared = Distances.squared(features);
    double[] coefficients = new double[n];
    Distances.eachRow(n, i -> coefficients[i] = coefficient(i, squared, labels, counts));
    double sum = 0;
    for (double coefficient : coefficients) {
      sum += coefficient;
    }
    return sum / n;
  }

  private static double coefficient(int i, double[] squared, int[] labels, int[] counts) {
    int own = labels[i];
    if (counts[own] == 1) {
      return 0;
    }
    double[] sums = new double[counts.length];
    for (int j = 0; j < labels.length; j++) {
      sums[labels[j]] += StrictMath.sqrt(squared[i * labels.length + j]);
    }
    double within = sums[own] / (counts[own] - 1);
    double between = Double.POSITIVE_INFINITY;
    for (int c = 0; c < counts.length; c++) {
      if (c != own && counts[c] > 0) {
        between = Math.min(between, sums[c] / counts[c]);
      }
    }
    double larger = Math.max(within, between);
    return larger == 0 ? 0 : (between - within) / larger;
  }
}
