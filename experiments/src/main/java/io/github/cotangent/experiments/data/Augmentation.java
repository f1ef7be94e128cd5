package io.github.cotangent.experiments.data;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Shape;
import io.github.cotangent.core.Tensor;
import io.github.cotangent.experiments.data.LabelledImages.Scaling;

/// Random changes to images that leave their classes as they are: each epoch shows each image in
/// another way.
///
/// An image is mirrored left to right with probability one half; then it is surrounded by `padding`
/// pixels of value 0 on each side, and a part of the old size is cut out of that, every place
/// equally probable; then pixels are scaled ([LabelledImages#images]). So padding has the number
/// that black has, which is 0 only where the mean is.
///
/// What happens to an image depends on the epoch's key and the number of the image in its set only:
/// not on the batch that it is in, the order or the threads.
///
/// @param mirror whether images are mirrored; not for digits, which it makes into something else
/// @param padding by how many pixels at most an image is shifted in each direction, from 0
public record Augmentation(boolean mirror, int padding) {

  /// Images as they are.
  public static final Augmentation NONE = new Augmentation(false, 0);

  /// What is usual for CIFAR-10: mirrored, and shifted by up to 4 pixels.
  public static final Augmentation CIFAR = new Augmentation(true, 4);

  /// Images for one worker at a time; no pixel depends on it.
  private static final int BLOCK = 16;

  /// Checks the padding.
  public Augmentation {
    if (padding < 0 || padding > 1_000) {
      throw new IllegalArgumentException(
          "Augmentation: a padding of " + padding + "; wanted from 0 to 1000");
    }
  }

  /// The images `indices` of `set`, changed, in that order, as a tensor `[indices.length, channels,
  /// height, width]`.
  ///
  /// @param key of this epoch
  /// @throws IllegalArgumentException if `type` is not a floating one, or `scaling` is for another
  ///     number of channels
  public Tensor images(
      LabelledImages set, int[] indices, Scaling scaling, ElementType type, RandomKey key) {
    if (equals(NONE)) {
      return set.images(indices, scaling, type);
    }
    RandomKey mirrored = key.derive("mirror");
    RandomKey shifted = key.derive("shift");
    byte[] out = new byte[Math.multiplyExact(indices.length, set.imageSize())];
    Engine.current()
        .parallel(
            (indices.length + BLOCK - 1) / BLOCK,
            block -> {
              int end = Math.min(indices.length, (block + 1) * BLOCK);
              for (int i = block * BLOCK; i < end; i++) {
                int index = indices[i];
                set.copy(
                    index,
                    mirror && mirrored.integerAt(index, 2) == 1,
                    shift(shifted, 2L * index),
                    shift(shifted, 2L * index + 1),
                    out,
                    i * set.imageSize());
              }
            });
    return set.scaled(
        out, scaling, type, Shape.of(indices.length, set.channels(), set.height(), set.width()));
  }

  private int shift(RandomKey key, long index) {
    return (int) key.integerAt(index, 2L * padding + 1) - padding;
  }
}
