package io.github.cotangent.experiments.classify;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.data.Augmentation;
import io.github.cotangent.experiments.data.LabelledImages;

/// How images become the numbers that a network is given.
///
/// @param scaling mean and deviation of each channel
/// @param flat whether an image is a row of features, rather than planes
record Pixels(LabelledImages.Scaling scaling, boolean flat) {
  /// The images `indices` as `[n, features]` or `[n, channels, height, width]`.
  Tensor of(LabelledImages images, int[] indices) {
    return flat
        ? images.features(indices, scaling, ElementType.FLOAT32)
        : images.images(indices, scaling, ElementType.FLOAT32);
  }

  /// The same of images that were changed at random by `augmentation`.
  ///
  /// @param key of the epoch
  Tensor of(LabelledImages images, int[] indices, Augmentation augmentation, RandomKey key) {
    Tensor changed = augmentation.images(images, indices, scaling, ElementType.FLOAT32, key);
    return flat ? changed.reshape(indices.length, images.imageSize()) : changed;
  }
}
