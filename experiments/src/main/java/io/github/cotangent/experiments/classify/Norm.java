package io.github.cotangent.experiments.classify;

import java.util.Locale;

/// The normalisation in a network.
public enum Norm {
  /// None at all.
  NONE,
  /// Batch norm.
  BN,
  /// Layer norm, over all features of an image at that place.
  LN,
  /// Group norm.
  GN,
  /// Batch norm whose statistics count as constants when the loss is differentiated: the same
  /// values, without the blocking.
  BN_STOPGRAD;

  /// Whether a batch's own statistics normalise it in training.
  public boolean normalisesBatches() {
    return this == BN || this == BN_STOPGRAD;
  }

  /// The name as it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
