package io.github.cotangent.autodiff;

import io.github.cotangent.core.Tensor;

/// An op that acts on corresponding elements of inputs of one shape: `y = f(x₀, x₁, …)`.
///
/// Stated is the partial derivative by each floating input; the pushforward is `Σ ∂ᵢ ⊙ ẋᵢ`, the
/// pullback `∂ᵢ ⊙ ȳ`. Where a tangent or cotangent is exactly 0 the product is 0 even if the
/// partial is infinite or NaN, which keeps a branch that `where` did not take from leaking.
public non-sealed interface Elementwise extends Op {
  /// The partial derivative 0, for which the walks do no work.
  Variable ZERO = Variable.constant(Tensor.of(new double[] {0}));

  /// The partial derivative 1, for which the walks do no work.
  Variable ONE = Variable.constant(Tensor.of(new double[] {1}));

  /// The partial derivative −1, for which the walks only negate.
  Variable MINUS_ONE = Variable.constant(Tensor.of(new double[] {-1}));

  /// `∂y/∂xᵢ` as a variable of the shape of `y`, or one of [#ZERO], [#ONE], [#MINUS_ONE].
  Variable partial(int i, Variable[] x, Variable y);
}
