package io.github.cotangent.experiments.classify;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.data.Batches;
import io.github.cotangent.experiments.data.LabelledImages;
import java.util.List;
import java.util.Locale;

/// How the batches of an epoch are put together.
public enum Batching {
  /// Classes mixed: all images shuffled, then split.
  RANDOM,
  /// A single class in each batch: each class shuffled and split by itself, the classes in turn.
  LABEL;

  /// The batches of one epoch, as lists of the numbers of images.
  ///
  /// @param size of a batch, at least
  /// @param key of the epoch
  public List<int[]> batches(LabelledImages images, int size, RandomKey key) {
    return switch (this) {
      case RANDOM -> Batches.random(images.count(), size, key);
      case LABEL -> Batches.label(images.labels(), images.classes().size(), size, key);
    };
  }

  /// The name as it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
