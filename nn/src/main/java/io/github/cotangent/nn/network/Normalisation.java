package io.github.cotangent.nn.network;

import io.github.cotangent.core.Shape;
import io.github.cotangent.nn.BatchNorm;
import io.github.cotangent.nn.GroupNorm;
import io.github.cotangent.nn.InstanceNorm;
import io.github.cotangent.nn.Layer;
import io.github.cotangent.nn.LayerNorm;
import io.github.cotangent.nn.Sequential;

/// Which normalisation stands in a network wherever one belongs.
@FunctionalInterface
public interface Normalisation {
  /// The normalisation of samples of a shape, `[channels, height, width]` or `[features]`.
  Layer layerFor(Shape sample);

  /// No normalisation: the identity. Networks that are not made for it refuse it.
  static Normalisation none() {
    return NoNormalisation.INSTANCE;
  }

  /// [BatchNorm] as it comes.
  static Normalisation batch() {
    return sample -> BatchNorm.of(sample.extent(0));
  }

  /// [BatchNorm] whose batch statistics count as constants in derivatives: of the same values, the
  /// control that blocks no term of the loss.
  static Normalisation batchWithoutStatisticsGradient() {
    return sample -> BatchNorm.of(sample.extent(0)).withoutStatisticsGradient();
  }

  /// [BatchNorm] by the statistics of the batch in every mode, in evaluation too.
  static Normalisation batchInEveryMode() {
    return sample -> BatchNorm.of(sample.extent(0)).statistics(BatchNorm.Statistics.BATCH);
  }

  /// [LayerNorm] over a whole sample, γ and β having a value for each of its elements.
  static Normalisation layer() {
    return sample -> LayerNorm.of(sample.toArray());
  }

  /// [GroupNorm] with `groups` groups, which must divide all numbers of channels in the network.
  static Normalisation group(int groups) {
    return sample -> GroupNorm.of(groups, sample.extent(0));
  }

  /// [InstanceNorm], for images alone.
  static Normalisation instance() {
    return sample -> InstanceNorm.of(sample.extent(0));
  }

  /// The absence of a normalisation, which networks recognise.
  enum NoNormalisation implements Normalisation {
    /// The only one.
    INSTANCE;

    @Override
    public Layer layerFor(Shape sample) {
      return Sequential.of();
    }
  }
}
