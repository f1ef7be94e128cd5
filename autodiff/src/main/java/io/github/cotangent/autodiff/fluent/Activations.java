package io.github.cotangent.autodiff.fluent;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.autodiff.op.Gelu;
import io.github.cotangent.autodiff.op.Relu;
import io.github.cotangent.autodiff.op.Sigmoid;
import io.github.cotangent.autodiff.op.Softplus;

/// Functions that networks put between their layers, element by element.
public sealed interface Activations permits Variable {
  /// `1 / (1 + e⁻ˣ)`.
  default Variable sigmoid() {
    return Variable.apply(new Sigmoid(), self());
  }

  /// `log(1 + eˣ)`.
  default Variable softplus() {
    return Variable.apply(new Softplus(), self());
  }

  /// `max(x, 0)`, with derivative 0 at 0.
  default Variable relu() {
    return Variable.apply(new Relu(), self());
  }

  /// `x Φ(x)` with the normal distribution function `Φ`; Hendrycks and Gimpel, *Gaussian Error
  /// Linear Units*, 2016, arXiv:1606.08415.
  default Variable gelu() {
    return Variable.apply(new Gelu(), self());
  }

  private Variable self() {
    return (Variable) this;
  }
}
