package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;

/// All axes but the first as one: `[n, c, h, w]` to `[n, c·h·w]`.
public record Flatten() implements Layer {
  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    int features = 1;
    for (int axis = 1; axis < x.shape().rank(); axis++) {
      features *= x.shape().extent(axis);
    }
    return Output.of(x.reshape(x.shape().extent(0), features));
  }

  @Override
  public String toString() {
    return "Flatten";
  }
}
