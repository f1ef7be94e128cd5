package io.github.cotangent.experiments.bench;

import java.util.Arrays;

/// How long a call takes.
///
/// @param median nanoseconds
/// @param lower nanoseconds that a quarter of the readings are below
/// @param upper nanoseconds that a quarter of the readings are above
/// @param count readings of the clock
public record Measurement(double median, double lower, double upper, int count) {
  private static final int LEAST = 5;
  private static final int MOST = 1_000;

  /// Of so many readings, at least one.
  static Measurement of(double[] nanos) {
    double[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Measurement(
        quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75), sorted.length);
  }

  /// Between the neighbours of the place `share · (n − 1)`.
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /// Warms a call and measures it for about `seconds`, five times at least.
  public static Measurement of(Call call, Clock clock, double seconds) {
    WarmCall warm = WarmCall.of(call, clock, seconds);
    double[] nanos = new double[MOST];
    int count = 0;
    long start = System.nanoTime();
    while (count < LEAST || (count < MOST && System.nanoTime() - start < seconds * 1e9)) {
      nanos[count++] = warm.block();
    }
    return of(Arrays.copyOf(nanos, count));
  }
}
