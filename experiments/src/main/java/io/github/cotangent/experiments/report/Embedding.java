package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Setting;

/// The last features of a training's test images, laid out in the plane by t-SNE.
///
/// @param setting what was trained
/// @param seed the number of the training among those that differ in their randomness alone
/// @param x the first coordinate of each image; t-SNE gives them no unit
/// @param y the second
/// @param labels the class of each image
/// @param knnAccuracy the accuracy of the nearest neighbours in the features themselves, in [0, 1];
///     NaN where not defined
/// @param silhouette the mean silhouette of the classes in the plane, in [-1, 1]; NaN where not
///     defined
public record Embedding(
    Setting setting,
    long seed,
    double[] x,
    double[] y,
    int[] labels,
    double knnAccuracy,
    double silhouette) {
  /// Copies the arrays.
  ///
  /// @throws IllegalArgumentException if they are not of one length
  public Embedding {
    if (x.length != y.length || x.length != labels.length) {
      throw new IllegalArgumentException(
          "Embedding: each image has two coordinates and a class, here are "
              + x.length
              + " and "
              + y.length
              + " coordinates and "
              + labels.length
              + " classes");
    }
    x = x.clone();
    y = y.clone();
    labels = labels.clone();
  }
}
