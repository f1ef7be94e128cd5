package io.github.cotangent.experiments.conformance;

import io.github.cotangent.core.ElementType;
import io.github.cotangent.core.storage.Memory;
import io.github.cotangent.core.storage.Storage;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// FLOAT32 arithmetic, simulated with FLOAT64 kernels: the results of all of them are rounded to
/// numbers that a `float` can hold, up or down at random.
///
/// How far such a computation is from one in FLOAT64 tells what rounding does to it, without using
/// the FLOAT32 kernels that are to be judged. Parker, *Monte Carlo Arithmetic: Exploiting
/// Randomness in Floating-Point Arithmetic*, UCLA report CSD-970002, 1997.
///
/// Numbers that a `float` holds stay what they are, so comparisons and selections are not
/// disturbed.
final class SimulatedSingle implements Memory {
  /// Results are complete when the next but one is asked for: a kernel may ask for a copy of an
  /// operand when it has its result already.
  private static final int LATEST = 3;

  private final long pattern;
  private final Deque<Storage> latest = new ArrayDeque<>();

  /// A simulation; `pattern` decides what is rounded up and what down.
  SimulatedSingle(long pattern) {
    this.pattern = pattern;
  }

  @Override
  public synchronized Storage allocate(ElementType type, int size) {
    settle();
    Storage storage = Storage.allocate(type, size);
    if (type == ElementType.FLOAT64) {
      latest.addLast(storage);
      if (latest.size() > LATEST) {
        latest.removeFirst();
      }
    }
    return storage;
  }

  /// Rounds what was computed since the last result was asked for.
  synchronized void settle() {
    for (Storage storage : latest) {
      double[] x = storage.doubles();
      Arrays.setAll(x, i -> rounded(x[i]));
    }
  }

  /// A neighbour of `x` among the numbers that a `float` can hold; `x` itself if it is one.
  double rounded(double x) {
    float nearest = (float) x;
    if (nearest == x || Double.isNaN(x)) {
      return x;
    }
    long mixed = (Double.doubleToLongBits(x) + pattern) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 32) * 0xBF58476D1CE4E5B9L;
    float below = nearest < x ? nearest : Math.nextDown(nearest);
    return mixed < 0 ? below : Math.nextUp(below);
  }
}
