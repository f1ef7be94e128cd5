package io.github.cotangent.autodiff;

import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;
import org.jspecify.annotations.Nullable;

/// A differentiable function of tensors, identified by its static parameters; usually a record.
///
/// The kind says what must be stated for it to have derivatives of every order in both modes. The
/// kinds are closed, because the two walks dispatch on them; the kinds themselves are open to new
/// ops. A rule is a program over [Variable]s: it never reads a raw value and never detaches.
public sealed interface Op permits Elementwise, SelfAdjoint, Linear, Bilinear, General {
  /// The value for the input values `x`, by a kernel.
  Tensor evaluate(Kernels kernels, Tensor... x);

  /// The op that gives slices of the value, `extent` long along `axis`, from the inputs' slices
  /// there, so that a plan may compute a large value slice by slice; null if a slice depends on
  /// more.
  ///
  /// It is asked only where the value and all inputs have that axis, with one extent. A slice has
  /// the bits that it has in the whole.
  default @Nullable Op forSlices(int axis, int extent) {
    return this instanceof Elementwise ? this : null;
  }

  /// The name that messages and drawings show; the class's own unless stated.
  default String name() {
    return getClass().getSimpleName();
  }

  /// The rule as a formula of one line, as drawings show it: `dy/dx = 1 − y²`.
  ///
  /// Bars are cotangents. Unless stated, what all ops of the kind have in common.
  default String formula() {
    return switch (this) {
      case Elementwise _ -> "x̄ᵢ = ∂y/∂xᵢ ⊙ ȳ";
      case SelfAdjoint _ -> "x̄ = J ȳ, as J is symmetric";
      case Linear _ -> "x̄ᵢ = Aᵢᵀ ȳ";
      case Bilinear _ -> "ā = f(·, b)ᵀ ȳ, b̄ = f(a, ·)ᵀ ȳ";
      case General _ -> "x̄ᵢ = Jᵢᵀ ȳ";
    };
  }
}
