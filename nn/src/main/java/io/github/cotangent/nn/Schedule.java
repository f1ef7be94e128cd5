package io.github.cotangent.nn;

/// A learning rate for each step, counted from 0.
///
/// ```java
/// Schedule schedule = Schedule.cosine(0.1, 0, 10_000).warmedUp(500, 0.1);
/// step.run(images, labels, key, schedule.at(number));
/// ```
///
/// Numbers are those of PyTorch's schedulers of similar names, but that a schedule that is over
/// keeps its last rate. The same bits on every machine.
@FunctionalInterface
public interface Schedule {
  /// The learning rate of a step.
  ///
  /// @param step how many steps were made before it, at least 0
  double at(long step);

  /// Always the same rate.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  static Schedule constant(double rate) {
    Updates.requireNotNegative("Schedule.constant", "the rate", rate);
    return step -> rate;
  }

  /// `rate · factor^⌊step / every⌋`: PyTorch's `StepLR`.
  ///
  /// @throws IllegalArgumentException if the rate or the factor is negative or not finite, or
  ///     `every` not positive
  static Schedule steps(double rate, long every, double factor) {
    Updates.requireNotNegative("Schedule.steps", "the rate", rate);
    Updates.requireNotNegative("Schedule.steps", "the factor", factor);
    requirePositive("Schedule.steps", "the number of steps at one rate", every);
    return step -> {
      long times = step / every;
      return rate * StrictMath.pow(factor, (double) times);
    };
  }

  /// `least + (rate − least) (1 + cos(π step / total)) / 2`, and `least` from `total` on:
  /// Loshchilov and Hutter, *SGDR: Stochastic Gradient Descent with Warm Restarts*, ICLR 2017,
  /// equation 5, for one cycle; arXiv:1608.03983. PyTorch's `CosineAnnealingLR`.
  ///
  /// @throws IllegalArgumentException if a rate is negative or not finite, or `total` not positive
  static Schedule cosine(double rate, double least, long total) {
    Updates.requireNotNegative("Schedule.cosine", "the rate", rate);
    Updates.requireNotNegative("Schedule.cosine", "the least rate", least);
    requirePositive("Schedule.cosine", "the number of steps", total);
    return step -> step >= total ? least : between(rate, least, (double) step / total);
  }

  /// As the other [#oneCycle(double,long,double,double,double)] with 0.3 of the steps upwards, from
  /// a 25th of the rate, and down to a 10,000th of that.
  ///
  /// @throws IllegalArgumentException if the rate is negative or not finite, or `total` less than 2
  static Schedule oneCycle(double rate, long total) {
    return oneCycle(rate, total, 0.3, 25, 1e4);
  }

  /// One cycle: Smith and Topin, *Super-Convergence: Very Fast Training of Neural Networks Using
  /// Large Learning Rates*, 2017, arXiv:1708.07120; PyTorch's `OneCycleLR`.
  ///
  /// Along halves of cosines from `rate / divisor` at step 0 to `rate` at step
  /// `rising · total − 1`, and from there to `rate / divisor / finalDivisor` at step `total − 1`
  /// and after.
  ///
  /// **Differs** from PyTorch's default: no momentum goes up and down with it.
  ///
  /// @param rising the share of the steps upwards, at least 0 and below 1
  /// @throws IllegalArgumentException if a number is out of its range, or `total` less than 2
  static Schedule oneCycle(
      double rate, long total, double rising, double divisor, double finalDivisor) {
    String who = "Schedule.oneCycle";
    Updates.requireNotNegative(who, "the rate", rate);
    Updates.requireBelowOne(who, "the share of rising steps", rising);
    if (total < 2) {
      throw new IllegalArgumentException(who + ": there must be at least 2 steps, got " + total);
    }
    if (!(divisor > 0 && finalDivisor > 0)) {
      throw new IllegalArgumentException(
          who + ": the divisors must be above 0, got " + divisor + " and " + finalDivisor);
    }
    double first = rate / divisor;
    double last = first / finalDivisor;
    double peak = rising * total - 1;
    return step -> {
      if (step >= total - 1) {
        return last;
      }
      return step < peak
          ? between(first, rate, step / peak)
          : between(rate, last, (step - peak) / (total - 1 - peak));
    };
  }

  /// This after a warm-up: for `steps` steps a rate that rises from `start · at(0)` in equal parts,
  /// and then this from its step 0 on: PyTorch's `LinearLR` before another, by `SequentialLR`.
  ///
  /// @param start the share of the rate at first, from 0 to 1
  /// @throws IllegalArgumentException if it is out of its range, or `steps` not positive
  default Schedule warmedUp(long steps, double start) {
    Updates.requireFraction("Schedule.warmedUp", "the share at first", start);
    requirePositive("Schedule.warmedUp", "the number of steps", steps);
    return step -> step >= steps ? at(step - steps) : at(0) * (start + (1 - start) * step / steps);
  }

  private static void requirePositive(String who, String what, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(who + ": " + what + " must be positive, got " + value);
    }
  }

  /// From `a` to `b` along half a cosine.
  private static double between(double a, double b, double share) {
    return b + (a - b) * (1 + StrictMath.cos(StrictMath.PI * share)) / 2;
  }
}
