package io.github.cotangent.autodiff;

import io.github.cotangent.core.Kernels;
import io.github.cotangent.core.Tensor;

/// A differentiable function of tensors, identified by its static parameters; usually a record.
///
/// The kind says what must be stated for it to have derivatives of every order in both modes. The
/// kinds are closed, because the two walks dispatch on them; the kinds themselves are open to new
/// ops. A rule is a program over [Variable]s: it never reads a raw value and never detaches.
public sealed interface Op permits Elementwise, SelfAdjoint, Linear, Bilinear, General {
  /// The value for the input values `x`, by a kernel.
  Tensor evaluate(Kernels kernels, Tensor... x);

  /// The name that messages and drawings show; the class's own unless stated.
  default String name() {
    return getClass().getSimpleName();
  }
}
