package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;

/// The logistic function `1 / (1 + e⁻ˣ)`.
public record Sigmoid() implements Layer {
  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    return Output.of(x.sigmoid());
  }

  @Override
  public String toString() {
    return "Sigmoid";
  }
}
