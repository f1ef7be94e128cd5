package io.github.cotangent.experiments.tsne;

import io.github.cotangent.core.Tensor;

/// Points in the plane that stand for samples.
///
/// @param x the first coordinate of each
/// @param y the second coordinate of each
/// @param labels the class of each, from 0
/// @param divergence the Kullback-Leibler divergence that is left, in nats
@SuppressWarnings("ArrayRecordComponent") // embeddings are never compared
public record Embedding(double[] x, double[] y, int[] labels, double divergence) {

  /// The points as a tensor `[n, 2]`.
  public Tensor points() {
    double[] points = new double[2 * x.length];
    for (int i = 0; i < x.length; i++) {
      points[2 * i] = x[i];
      points[2 * i + 1] = y[i];
    }
    return Tensor.of(points, x.length, 2);
  }
}
