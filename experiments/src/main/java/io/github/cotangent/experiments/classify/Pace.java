package io.github.cotangent.experiments.classify;

import java.util.Locale;
import java.util.function.LongToDoubleFunction;

/// How the learning rate moves from step to step.
public enum Pace {
  /// The same for all steps.
  CONSTANT,
  /// A tenth of it after each third of the steps.
  STEP,
  /// Falling to 0 by half a cosine.
  COSINE,
  /// Rising linearly over the first twentieth of the steps, then constant.
  WARM_UP,
  /// Rising by half a cosine over the first 30 % of the steps, then falling to next to nothing.
  ONE_CYCLE;

  /// The learning rate of each of `steps` steps, counted from 0.
  ///
  /// @param largest the largest
  LongToDoubleFunction over(double largest, long steps) {
    return _ -> largest;
  }

  /// The name as it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
