package io.github.cotangent.autodiff;

import org.jspecify.annotations.Nullable;

/// Is told what a pullback does while it does it, in its order.
interface WalkObserver {
  /// Nobody.
  WalkObserver NONE = (node, nodeBar, i, share, sum) -> {};

  /// A node's rule gave the share of its input `i` in the cotangent.
  ///
  /// @param nodeBar the cotangent of `node`, now that all its shares have arrived
  /// @param share what the rule emitted; null for a zero
  /// @param sum all that has arrived at the input so far, this share included
  void onShare(
      Variable node, Variable nodeBar, int i, @Nullable Variable share, @Nullable Variable sum);
}
