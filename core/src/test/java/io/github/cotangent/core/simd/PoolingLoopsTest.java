package io.github.cotangent.core.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.cotangent.core.loops.PoolingLoops;
import io.github.cotangent.core.loops.ScalarPoolingLoops;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Max pooling on vectors against plain loops, with every rest after the last whole vector.
final class PoolingLoopsTest {
  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final int GAP = 3;

  private final SplittableRandom random = new SplittableRandom(20261126);
  private final PoolingLoops plain = new ScalarPoolingLoops();
  private final PoolingLoops vectors = SimdPoolingLoops.atOnce();

  /// Few different values, so that there are ties, and some that are not finite.
  private double[] values(int n) {
    double[] choice = {0, -0.0, 1, 1, -1, -2, 3, NAN, INFINITY, -INFINITY, -INFINITY};
    double[] values = new double[n];
    Arrays.setAll(values, i -> choice[random.nextInt(choice.length)]);
    return values;
  }

  private static float[] floats(double[] x) {
    float[] y = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = (float) x[i];
    }
    return y;
  }

  @Test
  void vectors_choose_as_plain_loops_do_and_write_nothing_else() {
    for (int rows = 1; rows <= 3; rows++) {
      for (int columns = 1; columns <= 40; columns++) {
        int step = 2 * columns + columns % 2;
        int pooledStep = columns + columns % 3;
        double[] x = values(GAP + 2 * rows * step);
        double[] t = values(2 * GAP + 2 * rows * step);
        double[] pooled = values(GAP + rows * pooledStep + 1);
        double[] image = values(GAP + 2 * rows * step + 1);
        atLargest(t, 2 * GAP, x, step, pooled, pooledStep, rows, columns);
        atLargest(x, GAP, x, step, pooled, pooledStep, rows, columns);
        toLargest(pooled, pooledStep, x, image, step, rows, columns);
      }
    }
  }

  /// Of pixels of another array, or, with a loop of its own, of `x` itself.
  private void atLargest(
      double[] t,
      int tAt,
      double[] x,
      int step,
      double[] old,
      int pooledStep,
      int rows,
      int columns) {
    double[] expected = old.clone();
    double[] y = old.clone();
    plain.atLargest(t, tAt, x, GAP, step, expected, GAP, pooledStep, rows, columns);
    vectors.atLargest(t, tAt, x, GAP, step, y, GAP, pooledStep, rows, columns);
    assertArrayEquals(expected, y);
    float[] pixels = floats(x);
    float[] from = t == x ? pixels : floats(t);
    float[] expectedFloats = floats(old);
    float[] yFloats = floats(old);
    plain.atLargest(from, tAt, pixels, GAP, step, expectedFloats, GAP, pooledStep, rows, columns);
    vectors.atLargest(from, tAt, pixels, GAP, step, yFloats, GAP, pooledStep, rows, columns);
    assertArrayEquals(expectedFloats, yFloats);
  }

  private void toLargest(
      double[] u, int pooledStep, double[] x, double[] old, int step, int rows, int columns) {
    double[] expected = old.clone();
    double[] z = old.clone();
    plain.toLargest(u, GAP, pooledStep, x, GAP, expected, GAP, step, rows, columns);
    vectors.toLargest(u, GAP, pooledStep, x, GAP, z, GAP, step, rows, columns);
    assertArrayEquals(expected, z);
    float[] expectedFloats = floats(old);
    float[] zFloats = floats(old);
    plain.toLargest(
        floats(u), GAP, pooledStep, floats(x), GAP, expectedFloats, GAP, step, rows, columns);
    vectors.toLargest(
        floats(u), GAP, pooledStep, floats(x), GAP, zFloats, GAP, step, rows, columns);
    assertArrayEquals(expectedFloats, zFloats);
  }
}
