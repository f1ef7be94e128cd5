package io.github.cotangent.core.simd;

import io.github.cotangent.core.ElementwiseFunction;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/// Tells for which elementwise functions the compiler has made the vector loops fast.
///
/// Before it has, each operation on a vector is a call that allocates, and a vector takes
/// microseconds, many times what plain loops take. So a function begins on plain loops, which give
/// the same bits. When these have taken some time, the first vectors of a run are tried, for as
/// much time as plain loops take, until a try is fast. Short programs never get so far and are
/// spared the Vector API's start.
final class FunctionWarmUp {
  /// The most vectors of a try.
  private static final int VECTORS = 32;

  // The slowest function takes 50 ns a vector compiled, the fastest more than 200 ns otherwise.
  private static final long FAST_NANOS_OF_A_VECTOR = 80;
  private static final long CLOCK_NANOS = 60;
  private static final long PATIENCE_NANOS = 5_000_000;

  // Read and written without order: who does not see yet that a loop is fast tries it once more.
  private final boolean[] warm = new boolean[ElementwiseFunction.values().length << 3];
  private final AtomicLong credit = new AtomicLong(-PATIENCE_NANOS);

  /// One that takes everything to be fast.
  static FunctionWarmUp done() {
    FunctionWarmUp done = new FunctionWarmUp();
    Arrays.fill(done.warm, true);
    return done;
  }

  /// The loop of a function for operands of which those in the set `runs` have stride 1.
  static int loop(ElementwiseFunction function, int runs) {
    return function.ordinal() << 3 | runs;
  }

  /// Whether a loop is fast.
  boolean isWarm(int loop) {
    return warm[loop];
  }

  /// How many of `n` elements, whole vectors of `length`, to try on vectors.
  int trial(int n, int length) {
    return credit.get() < 0 ? 0 : Math.min(n, VECTORS * length);
  }

  /// Notes what a try took.
  void tried(int loop, int vectors, long nanos) {
    credit.addAndGet(-nanos);
    if (nanos < CLOCK_NANOS + FAST_NANOS_OF_A_VECTOR * vectors) {
      warm[loop] = true;
    }
  }

  /// Notes what plain loops took.
  void spent(long nanos) {
    credit.addAndGet(nanos);
  }
}
