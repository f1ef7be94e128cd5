package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.Engine;
import io.github.cotangent.core.RandomKey;
import io.github.cotangent.core.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// How far the results of a case may be off in FLOAT32, measured in FLOAT64. With r the reference
/// and R the result in FLOAT64, an entry is allowed
///
///     16 · max_p |R_p − R| + ulp(r)        ulp: the unit in the last place of a float
///
/// where R_p is the result, in FLOAT64, when each entry of the given arrays is moved by one ulp of
/// a float, up or down at random, and each result of a kernel is rounded to a float, up or down at
/// random ([SimulatedSingle]): 32 patterns p of directions. An entry that leaves the range of a
/// float is not allowed anything. The first measures how well the case is
/// conditioned, the second what the unavoidable roundings between the steps do. The factor leaves
/// room for sums that FLOAT32 kernels accumulate in `float`, and for the errors, up to one ulp, of
/// elementary functions.
final class SinglePrecision {
  static final int FACTOR = 16;
  static final int PATTERNS = 32;

  private final Map<String, double[]> spreads;

  private SinglePrecision(Map<String, double[]> spreads) {
    this.spreads = spreads;
  }

  /// Measures how far the results of `trial` move.
  static SinglePrecision measure(Trial trial) {
    Map<String, double[]> still = doubles(trial.compute(Rounding.DOUBLE));
    Map<String, double[]> spreads = new LinkedHashMap<>();
    still.forEach((what, result) -> spreads.put(what, new double[result.length]));
    for (int pattern = 0; pattern < PATTERNS; pattern++) {
      doubles(simulated(trial, pattern))
          .forEach(
              (what, moved) -> {
                double[] spread = Objects.requireNonNull(spreads.get(what));
                double[] from = Objects.requireNonNull(still.get(what));
                Arrays.setAll(spread, i -> Math.max(spread[i], Math.abs(moved[i] - from[i])));
              });
    }
    return new SinglePrecision(spreads);
  }

  private static Map<String, double[]> doubles(Map<String, Tensor> results) {
    Map<String, double[]> doubles = new LinkedHashMap<>();
    results.forEach((what, result) -> doubles.put(what, result.toDoubleArray()));
    return doubles;
  }

  private static Map<String, Tensor> simulated(Trial trial, int pattern) {
    RandomKey key = RandomKey.of(pattern).derive("float32");
    SimulatedSingle single = new SimulatedSingle(pattern);
    Engine engine = Engine.current().with(single);
    Map<String, Tensor> results =
        engine.call(() -> trial.compute((name, array) -> moved(array, key.derive(name))));
    single.settle();
    return results;
  }

  private static Tensor moved(Tensor array, RandomKey key) {
    double[] x = array.toDoubleArray();
    Arrays.setAll(
        x,
        i -> {
          float nearest = (float) x[i];
          return key.integerAt(i, 2) == 0
              ? nearest + Math.ulp(nearest)
              : nearest - Math.ulp(nearest);
        });
    return Tensor.of(x, array.shape().toArray());
  }

  /// How far off each entry may be.
  double[] allowed(Trial.Reference reference) {
    double[] spread = spreads.get(reference.what());
    double[] allowed = reference.expected().toDoubleArray();
    if (spread == null || spread.length != allowed.length) {
      return new double[allowed.length]; // the result has another shape and does not pass
    }
    Arrays.setAll(
        allowed,
        i -> {
          double most = FACTOR * spread[i] + Math.ulp((float) allowed[i]);
          return most <= Float.MAX_VALUE ? most : Double.NaN; // which no error is within
        });
    return allowed;
  }
}
