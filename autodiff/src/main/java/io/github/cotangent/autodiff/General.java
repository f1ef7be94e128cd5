package io.github.cotangent.autodiff;

import org.jspecify.annotations.Nullable;

/// An op that fits no other kind and states both modes.
public non-sealed interface General extends Op {
  /// `J ẋ`. An entry of `xDot` is null where the tangent is zero; at least one is not.
  Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot);

  /// Input `i`'s share of `Jᵀ ȳ`, in the shape of `x[i]`, or null if it is zero whatever `yBar` is.
  @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar);
}
