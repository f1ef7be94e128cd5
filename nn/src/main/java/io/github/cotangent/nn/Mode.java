package io.github.cotangent.nn;

/// What a forward pass is for.
public enum Mode {
  /// Training: dropout drops, and batch normalisation uses the batch's statistics and moves the
  /// running ones.
  TRAIN,
  /// Evaluation: nothing is random and nothing moves.
  EVALUATE
}
