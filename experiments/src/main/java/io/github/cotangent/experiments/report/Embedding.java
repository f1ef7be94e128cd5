package io.github.cotangent.experiments.report;

import io.github.cotangent.experiments.report.ClassifyRun.Setting;
import java.util.List;

/// The last features of a training's test images, laid out in the plane by t-SNE.
///
/// @param setting what was trained
/// @param seed the number of the training among those that differ in their randomness alone
/// @param dots the images
/// @param knnAccuracy the accuracy of the nearest neighbours in the features themselves, in [0, 1];
///     NaN where not defined
/// @param silhouette the mean silhouette of the classes in the plane, in [-1, 1]; NaN where not
///     defined
public record Embedding(
    Setting setting, long seed, List<Dot> dots, double knnAccuracy, double silhouette) {
  /// The place of an image.
  ///
  /// @param x the first coordinate; t-SNE gives it no unit
  /// @param y the second
  /// @param label the class of the image
  public record Dot(double x, double y, int label) {}

  /// Copies the list.
  public Embedding {
    dots = List.copyOf(dots);
  }
}
