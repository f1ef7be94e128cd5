package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;

/// `x Φ(x)` with the normal distribution function `Φ`: Hendrycks and Gimpel, *Gaussian Error Linear
/// Units*, 2016, arXiv:1606.08415; exact, not the approximation by tanh.
public record Gelu() implements Layer {
  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    return Output.of(x.gelu());
  }

  @Override
  public String toString() {
    return "Gelu";
  }
}
