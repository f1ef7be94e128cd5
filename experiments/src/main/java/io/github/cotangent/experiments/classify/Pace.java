package io.github.cotangent.experiments.classify;

import io.github.cotangent.nn.Schedule;
import java.util.Locale;

/// How the learning rate moves from step to step.
public enum Pace {
  /// The same for all steps.
  CONSTANT,
  /// A tenth of it after each third of the steps.
  STEP,
  /// Falling to 0 by half a cosine.
  COSINE,
  /// Rising linearly from a twentieth of it over the first twentieth of the steps, then constant.
  WARM_UP,
  /// Rising by half a cosine from a 25th of it over the first 30 % of the steps, then falling to
  /// next to nothing.
  ONE_CYCLE;

  /// The learning rate of each of `steps` steps.
  ///
  /// @param largest the largest
  Schedule over(double largest, long steps) {
    return switch (this) {
      case CONSTANT -> Schedule.constant(largest);
      case STEP -> Schedule.steps(largest, Math.max(1, (steps + 2) / 3), 0.1);
      case COSINE -> Schedule.cosine(largest, 0, Math.max(1, steps));
      case WARM_UP -> Schedule.constant(largest).warmedUp(Math.max(1, steps / 20), 0.05);
      case ONE_CYCLE -> Schedule.oneCycle(largest, Math.max(2, steps));
    };
  }

  /// The name as it is written on the command line.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
