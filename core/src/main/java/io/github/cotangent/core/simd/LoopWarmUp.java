package io.github.cotangent.core.simd;

import io.github.cotangent.core.ElementwiseFunction;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/// Tells which loops on vectors the compiler has made fast.
///
/// Before it has, each operation on a vector is a call that allocates, and a vector takes
/// microseconds, many times what plain loops take. So a loop begins plain, with the same bits. When
/// plain loops have taken some time, some vectors are tried, for as much time as plain loops take,
/// until a try is fast. Short programs never get so far and are spared the Vector API's start.
final class LoopWarmUp {
  /// The most vectors of a try.
  private static final int VECTORS = 32;

  // The slowest function takes 50 ns a vector compiled, the fastest more than 200 ns otherwise.
  private static final long FAST_NANOS_OF_A_VECTOR = 80;
  private static final long CLOCK_NANOS = 60;
  private static final long PATIENCE_NANOS = 5_000_000;

  // Read and written without order: who does not see yet that a loop is fast tries it once more.
  private final boolean[] warm = new boolean[ElementwiseFunction.values().length << 3];
  private final AtomicLong credit;

  private LoopWarmUp(long credit) {
    this.credit = new AtomicLong(credit);
  }

  LoopWarmUp() {
    this(-PATIENCE_NANOS);
  }

  /// One that has vectors tried from the first call on.
  static LoopWarmUp impatient() {
    return new LoopWarmUp(Long.MAX_VALUE / 2);
  }

  /// One that takes everything to be fast.
  static LoopWarmUp done() {
    LoopWarmUp done = new LoopWarmUp();
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
