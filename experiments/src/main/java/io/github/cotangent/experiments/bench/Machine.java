package io.github.cotangent.experiments.bench;

import io.github.cotangent.core.Engine;
import io.github.cotangent.experiments.bench.peak.DoubleMultiplyAdds;
import io.github.cotangent.experiments.bench.peak.FloatMultiplyAdds;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;

/// What this machine can do at most on an engine's threads, measured when it is first asked for.
public final class Machine {
  private static final int ROUNDS = 5_000;
  private static final int BLOCKS = 32;
  // Beyond every cache.
  private static final int LARGEST = 1 << 28;
  private static final int SMALLEST = 1 << 12;
  // Long enough to be compiled in, also on a busy machine.
  private static final double NANOS = 2e9;

  private final Engine engine;
  private final Map<Object, Double> peaks = new HashMap<>();

  /// The machine as `engine` uses it.
  public Machine(Engine engine) {
    this.engine = engine;
  }

  /// The largest possible rate of such work in 10⁹ units a second: fused multiply-adds in
  /// registers, or the triad `a = b + s c` over arrays that are as large together as what the work
  /// reads and writes. NaN for work that is not counted, and for operations where there is no
  /// vector module to measure them with.
  public double peak(Work work) {
    return switch (work.unit()) {
      case FLOAT_OPERATIONS -> peaks.computeIfAbsent(work.unit(), _ -> floatOperations());
      case DOUBLE_OPERATIONS -> peaks.computeIfAbsent(work.unit(), _ -> doubleOperations());
      case BYTES -> {
        int bytes = Integer.highestOneBit((int) Math.clamp(work.amount(), SMALLEST, LARGEST));
        yield peaks.computeIfAbsent(
            bytes, _ -> Math.max(triad(bytes, 1), triad(bytes, engine.threads())));
      }
      case NONE -> Double.NaN;
    };
  }

  private double floatOperations() {
    float[] sink = new float[engine.threads() * BLOCKS];
    return operations(
        () -> FloatMultiplyAdds.operations(ROUNDS),
        block -> sink[block] = FloatMultiplyAdds.run(ROUNDS));
  }

  private double doubleOperations() {
    double[] sink = new double[engine.threads() * BLOCKS];
    return operations(
        () -> DoubleMultiplyAdds.operations(ROUNDS),
        block -> sink[block] = DoubleMultiplyAdds.run(ROUNDS));
  }

  private double operations(DoubleSupplier ofBlock, IntConsumer block) {
    int blocks = engine.threads() * BLOCKS;
    try {
      double all = blocks * ofBlock.getAsDouble();
      return all / fastest(() -> engine.parallel(blocks, block));
    } catch (LinkageError e) {
      return Double.NaN; // jdk.incubator.vector is not resolved
    }
  }

  private double triad(int bytes, int threads) {
    int n = bytes / (3 * Float.BYTES);
    float[] a = new float[n];
    float[] b = new float[n];
    float[] c = new float[n];
    Arrays.fill(b, 1);
    Arrays.fill(c, 2);
    // Small arrays are walked over several times between two readings of the clock.
    int passes = Math.max(1, (1 << 22) / bytes);
    IntConsumer part =
        block -> {
          int from = (int) ((long) block * n / threads);
          int to = (int) ((block + 1L) * n / threads);
          for (int pass = 0; pass < passes; pass++) {
            triad(a, b, c, from, to);
          }
        };
    return 12.0 * n * passes / fastest(() -> engine.parallel(threads, part));
  }

  private static void triad(float[] a, float[] b, float[] c, int from, int to) {
    for (int i = from; i < to; i++) {
      a[i] = b[i] + 3 * c[i];
    }
  }

  /// The nanoseconds of the fastest of many runs.
  private static double fastest(Runnable run) {
    double best = Double.POSITIVE_INFINITY;
    long start = System.nanoTime();
    for (int runs = 0; runs < 10 || System.nanoTime() - start < NANOS; runs++) {
      long before = System.nanoTime();
      run.run();
      best = Math.min(best, (double) (System.nanoTime() - before));
    }
    return best;
  }
}
