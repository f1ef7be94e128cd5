package io.github.cotangent.core.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @Test
  void runs_have_the_bits_of_plain_loops() {
    double[] extremes = {
      -1, -708, -708.01, -745.2, -800, -1e30, Double.NaN, Double.NEGATIVE_INFINITY
    };
    for (int length : new int[] {0, 1, 7, 16, 64, 100, 255, 256, 257, 512, 1000, 1037}) {
      for (int some = 0; some < 4; some++) {
        double[] x = random.doubles(3 + length, -30, -3).toArray();
        for (int i = 0; length > 0 && i < some; i++) {
          x[3 + random.nextInt(length)] = extremes[random.nextInt(extremes.length)];
        }
        float[] singles = new float[x.length];
        for (int i = 0; i < x.length; i++) {
          singles[i] = (float) x[i];
        }
        double[] m = new double[18];
        Arrays.fill(m, random.nextDouble(-2, 2));
        double[][] results = new double[4][];
        for (int k = 0; k < results.length; k++) {
          ReductionLoops loops = k % 2 == 0 ? plain : vectors;
          double[] e = new double[length + 3];
          double[] sums = new double[18];
          Arrays.setAll(sums, i -> i);
          double[] strips = new double[ReductionLoops.STRIPS];
          if (k < 2) {
            loops.exponentialsOfRun(x, 3, length, m, e, 1, sums, 2, strips);
          } else {
            loops.exponentialsOfRun(singles, 3, length, m, e, 1, sums, 2, strips);
          }
          results[k] = Arrays.copyOf(e, length + 3 + 18);
          System.arraycopy(sums, 0, results[k], length + 3, 18);
        }
        assertArrayEquals(results[0], results[1]);
        assertArrayEquals(results[2], results[3]);
      }
    }
  }

  @Test
  void extremes_of_runs_are_those_of_plain_loops() {
    double[] hostile = {Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, -0.0, 0};
    for (int length = 1; length < 150; length++) {
      double[] x = random.doubles(3 + length, -1, 1).toArray();
      for (int i = 0; i < length % 5; i++) {
        x[3 + random.nextInt(length)] = hostile[random.nextInt(1, hostile.length)];
      }
      if (length % 4 == 0) {
        x[3 + random.nextInt(length)] = Double.NaN;
      }
      float[] singles = new float[x.length];
      for (int i = 0; i < x.length; i++) {
        singles[i] = (float) x[i];
      }
      double[] work = new double[16];
      float[] works = new float[16];
      assertEquals(
          plain.maximumOfRun(x, 3, length, work), vectors.maximumOfRun(x, 3, length, work));
      assertEquals(
          plain.minimumOfRun(x, 3, length, work), vectors.minimumOfRun(x, 3, length, work));
      assertEquals(
          plain.maximumOfRun(singles, 3, length, works),
          vectors.maximumOfRun(singles, 3, length, works));
      assertEquals(
          plain.minimumOfRun(singles, 3, length, works),
          vectors.minimumOfRun(singles, 3, length, works));
    }
  }
}
