package io.github.cotangent.experiments.bench;

import java.util.Arrays;

/// A call that the virtual machine has compiled, and how often to repeat it for one reading of the
/// clock.
final class WarmCall {
  private static final double NANOS = 1e9;
  // A reading costs some 30 ns, and what interrupts a process is told apart better in short blocks.
  private static final double BLOCK_NANOS = 1e6;
  // A window's median counts as better than the best one from this factor on.
  private static final double BETTER = 0.98;
  private static final int PATIENCE = 3;
  private static final double LEAST = 3;
  // What a function on plain loops may need until its vectors have been tried often enough to be
  // compiled: as steady as can be, and several times as slow as then.
  private static final double TRIALS = 0.6;
  private static final double MOST = 16;
  // What compilers may need for a network, on a busy machine.
  private static final double COMPILATION = 10;
  // Compilers that are busy for more than this share of a window may yet make the call faster.
  private static final double BUSY = 0.1;

  private final Call call;
  private final Clock clock;
  private int repeats = 1;

  private WarmCall(Call call, Clock clock) {
    this.call = call;
    this.clock = call instanceof FreshProcess ? Clock.WALL : clock;
  }

  /// Calls until the medians of windows improve no more while the compilers are at rest: for at
  /// least `seconds` of the clock, three times as long up to 0.6 seconds, and at most sixteen times
  /// as long on the wall, if the call itself is not longer, or ten seconds while the compilers are
  /// busy: on a busy machine they, too, wait for a processor.
  static WarmCall of(Call call, Clock clock, double seconds) {
    WarmCall warm = new WarmCall(call, clock);
    double best = Double.POSITIVE_INFINITY;
    int steady = 0;
    boolean busy = true;
    double least = Math.max(seconds, Math.min(TRIALS, LEAST * seconds));
    long start = warm.clock.nanos();
    long wallStart = Clock.WALL.nanos();
    while ((steady < PATIENCE || elapsed(warm.clock, start) < least)
        && elapsed(Clock.WALL, wallStart) < Math.max(busy ? COMPILATION : 0, MOST * seconds)) {
      long before = Clock.WALL.nanos();
      double compiled = Compilers.nanos();
      double median = warm.window(seconds / 8);
      busy = Compilers.nanos() - compiled > BUSY * (Clock.WALL.nanos() - before);
      steady = busy || median < BETTER * best ? 0 : steady + 1;
      best = Math.min(best, median);
    }
    return warm;
  }

  private static double elapsed(Clock clock, long start) {
    return (clock.nanos() - start) / NANOS;
  }

  private double window(double seconds) {
    double[] times = new double[1];
    int count = 0;
    long start = clock.nanos();
    do {
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
      }
      times[count++] = block();
    } while (elapsed(clock, start) < seconds);
    double median = Measurement.of(Arrays.copyOf(times, count)).median();
    repeats = (int) Math.clamp(BLOCK_NANOS / Math.max(median, 1), 1, 1e6);
    return median;
  }

  /// Calls once or, where that is too short to be timed, several times: nanoseconds for each.
  double block() {
    long start = clock.nanos();
    for (int i = 0; i < repeats; i++) {
      call.run();
    }
    return (double) (clock.nanos() - start) / repeats;
  }
}
