package io.github.cotangent.core;

/// How one step moves a parameter p, elementwise, by its gradient g and by what is remembered of
/// earlier steps: the arithmetic of an optimiser, carried out by [Kernels#update].
///
/// Coefficients are computed in `double` and rounded once to the parameter's type; then each
/// operation of the formulas is rounded once in that type and none is fused (`docs/numerics.md`,
/// 6.1). Denominators are at least the smallest normal number of the type, so that a gradient of 0
/// moves nothing even where ε is 0.
public sealed interface UpdateRule {
  /// How many tensors of the parameter's shape are remembered.
  int remembered();

  /// Gradient descent with momentum: `d = g + λ p`, `v = ρ v + d`, `p = p − η v`, or
  /// `p = p − η (d + ρ v)` if `nesterov`. Remembers v; without momentum nothing, and v is d.
  ///
  /// @param rate η
  /// @param momentum ρ
  /// @param decay λ
  /// @param nesterov whether to step by `d + ρ v`
  record Descent(double rate, double momentum, double decay, boolean nesterov)
      implements UpdateRule {
    @Override
    public int remembered() {
      return momentum == 0 ? 0 : 1;
    }
  }

  /// Steps of adapted size:
  ///
  ///     d = g + λ p
  ///     m = β₁ m + (1 − β₁) d
  ///     v = β₂ v + (1 − β₂) d²
  ///     p = p − (η / (1 − β₁ᵗ)) m / (√(v / (1 − β₂ᵗ)) + ε)
  ///
  /// or, if `decoupled`, with `d = g` and with `(1 − η λ) p` in place of p in the last line.
  /// Remembers m and v.
  ///
  /// @param rate η
  /// @param beta1 β₁
  /// @param beta2 β₂
  /// @param epsilon ε
  /// @param decay λ
  /// @param decoupled whether the decay bypasses m and v
  /// @param step t, from 1
  record Adam(
      double rate,
      double beta1,
      double beta2,
      double epsilon,
      double decay,
      boolean decoupled,
      long step)
      implements UpdateRule {
    @Override
    public int remembered() {
      return 2;
    }

    /// `η / (1 − β₁ᵗ)`.
    public double correctedRate() {
      return rate / correction(beta1, step);
    }

    /// `1 − β₂ᵗ`.
    public double secondCorrection() {
      return correction(beta2, step);
    }

    /// The λ in d.
    public double coupledDecay() {
      return decoupled ? 0 : decay;
    }

    /// What p is multiplied by.
    public double kept() {
      return decoupled ? 1 - rate * decay : 1;
    }
  }

  /// Steps bounded by the largest gradient so far:
  ///
  ///     d = g + λ p
  ///     m = β₁ m + (1 − β₁) d
  ///     u = max(β₂ u, |d| + ε)
  ///     p = p − (η / (1 − β₁ᵗ)) m / u
  ///
  /// Remembers m and u.
  ///
  /// @param rate η
  /// @param beta1 β₁
  /// @param beta2 β₂
  /// @param epsilon ε
  /// @param decay λ
  /// @param step t, from 1
  record Adamax(double rate, double beta1, double beta2, double epsilon, double decay, long step)
      implements UpdateRule {
    @Override
    public int remembered() {
      return 2;
    }

    /// `η / (1 − β₁ᵗ)`.
    public double correctedRate() {
      return rate / correction(beta1, step);
    }
  }

  /// Steps by gradients that are divided by the root of their mean square:
  ///
  ///     d = g + λ p
  ///     v = α v + (1 − α) d²
  ///     b = ρ b + d / (√v + ε)
  ///     p = p − η b
  ///
  /// Remembers v and b; without momentum only v, and b is the quotient.
  ///
  /// @param rate η
  /// @param alpha α
  /// @param epsilon ε
  /// @param decay λ
  /// @param momentum ρ
  record RootMeanSquare(double rate, double alpha, double epsilon, double decay, double momentum)
      implements UpdateRule {
    @Override
    public int remembered() {
      return momentum == 0 ? 1 : 2;
    }
  }

  /// `1 − βᵗ` without cancellation: `−expm1(t log1p(β − 1))`.
  private static double correction(double beta, long step) {
    return -StrictMath.expm1(step * StrictMath.log1p(beta - 1));
  }
}
