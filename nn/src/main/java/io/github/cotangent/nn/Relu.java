package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;

/// The rectifier `max(x, 0)`, with derivative 0 at 0.
public record Relu() implements Layer {
  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    return Output.of(x.relu());
  }

  @Override
  public String toString() {
    return "Relu";
  }
}
