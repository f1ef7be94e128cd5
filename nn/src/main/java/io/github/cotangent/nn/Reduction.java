package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;

/// What becomes of the losses of a batch's samples.
public enum Reduction {
  /// Their mean, a scalar.
  MEAN,
  /// Their sum, a scalar.
  SUM,
  /// Each by itself.
  NONE;

  Variable of(Variable losses) {
    return switch (this) {
      case MEAN -> losses.mean();
      case SUM -> losses.sum();
      case NONE -> losses;
    };
  }
}
