package io.github.cotangent.experiments.classify;

import io.github.cotangent.core.RandomKey;
import io.github.cotangent.experiments.data.Augmentation;
import io.github.cotangent.experiments.data.LabelledImages;
import io.github.cotangent.experiments.data.Prefetch;
import io.github.cotangent.nn.Trainer;
import java.util.List;

/// The batches of a training: images in an order of its own for each epoch, prepared while the
/// network is busy with those before them.
final class ImageBatches implements Trainer.Batches {
  private final LabelledImages images;
  private final Pixels pixels;
  private final Batching batching;
  private final int size;
  private final Augmentation augmentation;
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
      Augmentation augmentation,
      RandomKey key) {
    this.images = images;
    this.pixels = pixels;
    this.batching = batching;
    this.size = size;
    this.augmentation = augmentation;
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
    RandomKey changes = key.derive("augmentation").derive(epoch);
    Prefetch<Trainer.Batch> batches =
        Prefetch.of(
            first,
            order.size(),
            number -> {
              int[] indices = order.get(number);
              return new Trainer.Batch(
                  pixels.of(images, indices, augmentation, changes), images.targets(indices));
            });
    return new Pass() {
      @Override
      public boolean hasNext() {
        return batches.hasNext();
      }

      @Override
      public Trainer.Batch next() {
        return batches.next();
      }

      @Override
      public void close() {
        batches.close();
      }
    };
  }
}
