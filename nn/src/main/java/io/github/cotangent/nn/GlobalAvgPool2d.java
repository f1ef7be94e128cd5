package io.github.cotangent.nn;

import io.github.cotangent.autodiff.Variable;
import io.github.cotangent.core.RandomKey;

/// The mean of each channel, `[n, c, h, w]` to `[n, c, 1, 1]`; [Flatten] makes `[n, c]` of that.
public record GlobalAvgPool2d() implements Layer {
  @Override
  public Output forward(Variable x, NamedVariables parameters, Mode mode, RandomKey key) {
    return Output.of(x.globalAvgPool2d());
  }

  @Override
  public String toString() {
    return "GlobalAvgPool2d";
  }
}
