package io.github.cotangent.experiments.tsne;

import io.github.cotangent.core.Tensor;

/// How near samples are to one another, as probabilities.
///
/// `p(j|i) ∝ exp(−βᵢ ‖xᵢ − xⱼ‖²)` for j ≠ i, with the βᵢ for which the entropy of `p(·|i)` is the
/// logarithm of the perplexity: so each sample has about as many neighbours. Then
/// `pᵢⱼ = (p(j|i) + p(i|j)) / 2n`.
///
/// Van der Maaten and Hinton, *Visualizing Data using t-SNE*, Journal of Machine Learning Research
/// 9, 2008, section 2 and 3.1.
final class Affinities {
  /// Where β cannot be had closer, since the entropy is one of a double's.
  private static final int MOST_BISECTIONS = 200;

  private static final double TOLERANCE = 1e-10;

  private Affinities() {}

  /// The `pᵢⱼ`, row by row, `n · n` of them; their sum is 1 and those of i = j are 0.
  static double[] joint(Tensor features, double perplexity) {
    int n = features.extent(0);
    double[] squared = Distances.squared(features);
    double[] conditional = new double[n * n];
    double entropy = StrictMath.log(perplexity);
    Distances.eachRow(n, i -> row(i, n, squared, entropy, conditional));
    double[] joint = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        joint[i * n + j] = (conditional[i * n + j] + conditional[j * n + i]) / (2.0 * n);
      }
    }
    return joint;
  }

  /// Bisects β, from 1 over the mean distance on.
  private static void row(int i, int n, double[] squared, double entropy, double[] out) {
    int from = i * n;
    double nearest = Double.POSITIVE_INFINITY;
    double mean = 0;
    for (int j = 0; j < n; j++) {
      if (j != i) {
        nearest = Math.min(nearest, squared[from + j]);
        mean += squared[from + j] / (n - 1);
      }
    }
    double beta = mean > nearest ? 1 / (mean - nearest) : 1;
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    for (int time = 0; time < MOST_BISECTIONS; time++) {
      // Distances are taken from the nearest: that changes no probability, and none underflows
      // with all the others.
      double sum = 0;
      double weighted = 0;
      for (int j = 0; j < n; j++) {
        double distance = squared[from + j] - nearest;
        double p = j == i ? 0 : StrictMath.exp(-beta * distance);
        out[from + j] = p;
        sum += p;
        weighted += j == i ? 0 : p * distance;
      }
      for (int j = 0; j < n; j++) {
        out[from + j] /= sum;
      }
      double excess = StrictMath.log(sum) + beta * weighted / sum - entropy;
      if (Math.abs(excess) <= TOLERANCE) {
        return;
      }
      if (excess > 0) {
        low = beta;
        beta = high == Double.POSITIVE_INFINITY ? 2 * beta : (beta + high) / 2;
      } else {
        high = beta;
        beta = (low + beta) / 2;
      }
      if (!(beta < 1e300)) {
        return; // more samples at the same place than the perplexity: all of them are neighbours
      }
    }
  }
}
