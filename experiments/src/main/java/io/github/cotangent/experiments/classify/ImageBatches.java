package io.github.cotangent.experiments.classify;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.nn.Trainer;
import java.util.List;

/// The batches of a training: images in an order of its own for each epoch, prepared while the
/// network is busy with those before them.
final class ImageBatches implements Trainer.Batches {
  private final LabelledImages images;
  private final Pixels pixels;
  private final Batching batching;
  private final int size;
  private final boolean augmented;
  private final RandomKey key;
  private int cachedEpoch = -1;
  private List<int[]> cached = List.of();

  /// Batches of at least `size` of `images`.
  ///
  /// @param pixels how images become what the network is given
  /// @param key of the training; epoch `e` is ordered by `key.derive("order").derive(e)`
  ImageBatches(
      LabelledImages images,
      Pixels pixels,
      Batching batching,
      int size,
      boolean augmented,
      RandomKey key) {
    this.images = images;
    this.pixels = pixels;
    this.batching = batching;
    this.size = size;
    this.augmented = augmented;
    this.key = key;
  }

  private List<int[]> order(int epoch) {
    if (epoch != cachedEpoch) {
      cached = batching.batches(images, size, key.derive("order").derive(epoch));
      cachedEpoch = epoch;
    }
    return cached;
  }

  @Override
  public int count(int epoch) {
    return order(epoch).size();
  }

  @Override
  public Pass from(int epoch, int first) {
    List<int[]> order = order(epoch);
    return new Pass() {
      private int number = first;

      @Override
      public boolean hasNext() {
        return number < order.size();
      }

      @Override
      public Trainer.Batch next() {
        int[] indices = order.get(number++);
        return new Trainer.Batch(pixels.of(images, indices), images.targets(indices));
      }
    };
  }
}
