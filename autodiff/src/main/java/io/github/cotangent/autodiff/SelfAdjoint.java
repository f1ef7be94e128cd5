package io.github.cotangent.autodiff;

import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

/// An op of one input whose Jacobian is symmetric, `J = Jᵀ` at every point.
///
/// One statement, [#jacobianTimes], therefore serves both modes: the pushforward is `J ẋ`, the
/// pullback `J ȳ`. Claiming symmetry wrongly cannot go unnoticed: `GradientCheck` compares both
/// modes with differences.
public non-sealed interface SelfAdjoint extends Op {
  /// `J t`, where `J` is the Jacobian at `x` and `y` the value there.
  Variable jacobianTimes(Variable t, Variable x, Variable y);

  /// A self-adjoint op that also has a kernel for `J t`.
  ///
  /// The kernel supplies the value, whether or not the walk is recorded; the derivatives of that
  /// value are those of [SelfAdjoint#jacobianTimes], which the kernel is tested against.
  interface Fused extends SelfAdjoint {
    /// The value of [SelfAdjoint#jacobianTimes] in one kernel.
    Tensor jacobianTimes(Kernels kernels, Tensor t, Tensor x, Tensor y);
  }
}
