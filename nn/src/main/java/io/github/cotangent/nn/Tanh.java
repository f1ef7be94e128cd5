package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;

/// The hyperbolic tangent.
public record Tanh() implements Layer {
  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    return Output.of(x.tanh());
  }

  @Override
  public String toString() {
    return "Tanh";
  }
}
