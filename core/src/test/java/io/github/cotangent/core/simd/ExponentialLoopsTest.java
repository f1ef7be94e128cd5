package io.github.cotangent.core.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.cotangent.core.loops.ReductionLoops;
import io.github.cotangent.core.loops.ScalarReductionLoops;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Exponentials on vectors against plain loops: in the range in which results are normal numbers,
/// at its borders and beyond.
final class ExponentialLoopsTest {
  private final SplittableRandom random = new SplittableRandom(20261126);
  private final ReductionLoops plain = new ScalarReductionLoops();
  private final ReductionLoops vectors = SimdReductionLoops.atOnce();

  @Test
  void ordinary_and_extreme_differences_have_the_bits_of_plain_loops() {
    double[][] extremes = {
      {-1},
      {-708, -707.99, 0},
      {-708.01, -708.5, -709, -720, -744, -745.2, -746, -800, -1e30},
      {Double.NaN, -1},
      {Double.NEGATIVE_INFINITY, -3}
    };
    for (double[] some : extremes) {
      for (int rows : new int[] {1, 3, 4, 7, 20}) {
        for (int width : new int[] {1, 2, 5, 8, 16, 21}) {
          check(some, rows, width);
        }
      }
    }
  }

  private void check(double[] extremes, int rows, int width) {
    int rowStep = width + 3;
    double[] m = random.doubles(2 + width, -2, 2).toArray();
    double[] x = random.doubles(1 + rows * rowStep, -30, -3).toArray();
    for (int i = 0; i < 3; i++) {
      int row = random.nextInt(rows);
      int w = random.nextInt(width);
      x[1 + row * rowStep + w] = m[2 + w] + extremes[random.nextInt(extremes.length)];
    }
    float[] singles = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      singles[i] = (float) x[i];
    }
    double[] sums = random.doubles(2 + width).toArray();
    double[] expectedSums = sums.clone();
    double[] e = new double[3 + rows * (width + 1)];
    double[] expected = e.clone();
    plain.exponentials(x, 1, rowStep, expected, 3, width + 1, rows, width, 2, m, expectedSums);
    vectors.exponentials(x, 1, rowStep, e, 3, width + 1, rows, width, 2, m, sums);
    assertArrayEquals(expected, e);
    assertArrayEquals(expectedSums, sums);
    Arrays.fill(e, 7);
    Arrays.fill(expected, 7);
    plain.exponentials(
        singles, 1, rowStep, expected, 3, width + 1, rows, width, 2, m, expectedSums);
    vectors.exponentials(singles, 1, rowStep, e, 3, width + 1, rows, width, 2, m, sums);
    assertArrayEquals(expected, e);
    assertArrayEquals(expectedSums, sums);
  }
}
