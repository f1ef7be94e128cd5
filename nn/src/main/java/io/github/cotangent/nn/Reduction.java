package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;

/// What becomes of the losses of a batch's samples or elements.
public enum Reduction {
  /// Their mean, a scalar.
  MEAN,
  /// Their sum, a scalar.
  SUM,
  /// Their sum divided by the extent of the first axis, a scalar: the mean over the samples of a
  /// batch of each one's sum.
  BATCH_MEAN,
  /// Each by itself.
  NONE;

  Variable of(Variable losses) {
    return switch (this) {
      case MEAN -> losses.mean();
      case SUM -> losses.sum();
      case BATCH_MEAN -> batchMean(losses);
      case NONE -> losses;
    };
  }

  private static Variable batchMean(Variable losses) {
    if (losses.shape().rank() == 0 || losses.shape().extent(0) == 0) {
      throw new IllegalArgumentException(
          "BATCH_MEAN: losses of shape " + losses.shape() + " have no batch to take a mean over");
    }
    return losses.sum().dividedBy(losses.shape().extent(0));
  }
}
