package io.github.cotangent.autodiff;

import org.jspecify.annotations.Nullable;

/// An op that is linear in all its floating inputs together; inputs of other types, such as
/// indices, are parameters.
///
/// The pushforward is the op itself, applied to the tangents. Stated is the transpose by each
/// input.
public non-sealed interface Linear extends Op {
  /// `Aᵢᵀ ȳ`, the transpose of the map from input `i` to the output, in the shape of `x[i]`, or
  /// null if it is zero.
  @Nullable Variable transpose(int i, Variable yBar, Variable[] x);
}
