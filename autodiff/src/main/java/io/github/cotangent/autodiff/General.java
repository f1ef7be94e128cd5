package io.github.cotangent.autodiff;

import org.jspecify.annotations.Nullable;

/// An op that fits no other kind and states both modes.
public non-sealed interface General extends Op {
  /// `J ẋ`, or null if it is zero. An entry of `xDot` is null where the tangent is zero; at least
  /// one is not.
  @Nullable Variable pushforward(Variable[] x, Variable y, @Nullable Variable[] xDot);

  /// Input `i`'s share of `Jᵀ ȳ`, in the shape of `x[i]`, or null if it is zero.
  @Nullable Variable pullback(int i, Variable[] x, Variable y, Variable yBar);

  /// The shares of all inputs that are `wanted`, null for the others: for an op whose shares have
  /// work in common. Unless stated, each is asked for by itself.
  default @Nullable Variable[] pullback(boolean[] wanted, Variable[] x, Variable y, Variable yBar) {
    @Nullable Variable[] shares = new Variable[x.length];
    for (int i = 0; i < x.length; i++) {
      shares[i] = wanted[i] ? pullback(i, x, y, yBar) : null;
    }
    return shares;
  }
}
