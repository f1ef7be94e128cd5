package io.github.cotangent.autodiff;

/// An op of two inputs that is linear in each: a product.
///
/// The pushforward is `f(ȧ, b) + f(a, ḃ)`. Stated are the two transposes.
public non-sealed interface Bilinear extends Op {
  /// The transpose of `a ↦ f(a, b)` applied to `yBar`, in the shape of `a`.
  Variable transposeLeft(Variable yBar, Variable a, Variable b);

  /// The transpose of `b ↦ f(a, b)` applied to `yBar`, in the shape of `b`.
  Variable transposeRight(Variable yBar, Variable a, Variable b);
}
