package io.github.cotangent.experiments.report;

import java.util.List;

/// What a report shows beside the results.
///
/// @param classes the names of the classes; where there are none, their numbers are shown
/// @param samples some of the images that networks were trained on
/// @param embeddings features in the plane
public record Pictures(List<String> classes, List<Sample> samples, List<Embedding> embeddings) {
  /// No pictures.
  public static final Pictures NONE = new Pictures(List.of(), List.of(), List.of());

  /// An image that networks were trained on.
  ///
  /// @param caption what it shows
  /// @param image the image
  public record Sample(String caption, PngImage image) {}

  /// Copies the lists.
  public Pictures {
    classes = List.copyOf(classes);
    samples = List.copyOf(samples);
    embeddings = List.copyOf(embeddings);
  }
}
