package io.github.cotangent.core.simd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.cotangent.core.loops.ProductLoops;
import io.github.cotangent.core.loops.ScalarDoubleProducts;
import io.github.cotangent.core.loops.ScalarFloatProducts;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The loops on vectors against those in plain Java, without waiting for the compiler.
final class ProductTilesTest {
  private final SplittableRandom random = new SplittableRandom(7);

  private float[] floats(int length) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) random.nextDouble(-1, 1);
    }
    return values;
  }

  private double[] doubles(int length) {
    return random.doubles(length, -1, 1).toArray();
  }

  @Test
  void float_tiles_of_every_height_and_width_have_the_bits_of_plain_loops() {
    ProductLoops<float[]> simd = new SimdFloatProducts(WarmUp.done());
    ProductLoops<float[]> scalar = new ScalarFloatProducts();
    for (int m = 1; m <= 33; m++) {
      for (int n = simd.lanes(); n <= simd.panel(); n += simd.lanes()) {
        for (int k : new int[] {0, 1, 2, 31, 100}) {
          float[] a = floats(3 + m * (k + 2));
          float[] b = floats(5 + k * (n + 1) + n);
          float[] c = floats(7 + m * (n + 3));
          float[] expected = c.clone();
          scalar.multiply(m, n, k, a, 3, k + 2, b, 5, n + 1, expected, 7, n + 3);
          simd.multiply(m, n, k, a, 3, k + 2, b, 5, n + 1, c, 7, n + 3);
          assertArrayEquals(expected, c, m + " × " + n + " × " + k);
        }
      }
    }
  }

  @Test
  void double_tiles_of_every_height_and_width_have_the_bits_of_plain_loops() {
    ProductLoops<double[]> simd = new SimdDoubleProducts(WarmUp.done());
    ProductLoops<double[]> scalar = new ScalarDoubleProducts();
    for (int m = 1; m <= 33; m++) {
      for (int n = simd.lanes(); n <= simd.panel(); n += simd.lanes()) {
        for (int k : new int[] {0, 1, 2, 31, 100}) {
          double[] a = doubles(3 + m * (k + 2));
          double[] b = doubles(5 + k * (n + 1) + n);
          double[] c = doubles(7 + m * (n + 3));
          double[] expected = c.clone();
          scalar.multiply(m, n, k, a, 3, k + 2, b, 5, n + 1, expected, 7, n + 3);
          simd.multiply(m, n, k, a, 3, k + 2, b, 5, n + 1, c, 7, n + 3);
          assertArrayEquals(expected, c, m + " × " + n + " × " + k);
        }
      }
    }
  }

  @Test
  void float_panels_are_added_to_or_set_with_the_bits_of_plain_loops() {
    requirePanels(new ScalarFloatProducts(), SimdFloatProducts::new, this::floats, float[]::clone);
  }

  @Test
  void double_panels_are_added_to_or_set_with_the_bits_of_plain_loops() {
    requirePanels(
        new ScalarDoubleProducts(), SimdDoubleProducts::new, this::doubles, double[]::clone);
  }

  private <A> void requirePanels(
      ProductLoops<A> scalar,
      Function<WarmUp, ProductLoops<A>> loops,
      IntFunction<A> random,
      UnaryOperator<A> clone) {
    for (WarmUp warmUp : List.of(WarmUp.done(), new WarmUp())) {
      ProductLoops<A> simd = loops.apply(warmUp);
      for (int m = 1; m <= 33; m++) {
        for (int k : new int[] {0, 1, 2, 31, 100}) {
          for (int lines : new int[] {0, 1, 3}) {
            requirePanels(scalar, simd, m, lines, k, random, clone);
          }
        }
      }
    }
  }

  private <A> void requirePanels(
      ProductLoops<A> scalar,
      ProductLoops<A> simd,
      int m,
      int lines,
      int k,
      IntFunction<A> random,
      UnaryOperator<A> clone) {
    int panel = simd.panel();
    int aRow = k + 2;
    int aLine = m * aRow + 1;
    int bLine = k * panel + 2;
    int cRow = panel + 3;
    int cLine = m * cRow + 4;
    A a = random.apply(3 + lines * aLine);
    A b = random.apply(5 + lines * bLine);
    A c = random.apply(7 + lines * cLine);
    for (boolean adds : new boolean[] {true, false}) {
      A expected = clone.apply(c);
      for (int line = 0; line < lines; line++) {
        int a0 = 3 + line * aLine;
        int b0 = 5 + line * bLine;
        int c0 = 7 + line * cLine;
        if (!adds) {
          scalar.clear(expected, c0, cRow, m, panel);
        }
        scalar.multiply(m, panel, k, a, a0, aRow, b, b0, panel, expected, c0, cRow);
      }
      A actual = clone.apply(c);
      simd.multiplyPanels(
          m, lines, k, a, 3, aRow, aLine, b, 5, bLine, actual, 7, cRow, cLine, adds);
      assertArrayEquals(
          new Object[] {expected},
          new Object[] {actual},
          m + " × " + k + ", " + lines + " lines" + (adds ? " added" : " set"));
    }
  }

  @Test
  void float_rows_that_a_table_names_have_the_bits_of_literal_sums() {
    ProductLoops<float[]> warm = new SimdFloatProducts(WarmUp.done());
    ProductLoops<float[]> cold = new SimdFloatProducts(new WarmUp());
    ProductLoops<float[]> scalar = new ScalarFloatProducts();
    int lanes = warm.lanes();
    for (int m : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 17}) {
      for (int n : new int[] {1, 3, lanes - 1, lanes, lanes + 1, 2 * lanes, 3 * lanes + 2, 70}) {
        for (int k : new int[] {0, 1, 9, 70}) {
          for (int lines : new int[] {1, 2, 5, 11}) {
            float[] a = floats(3 + m * (k + 2));
            float[] b = floats(5 + 2 * n + 40 + 9 * lines);
            int cRow = lines * (n + 1) + 3;
            float[] c = floats(7 + m * cRow);
            int[] table = random.ints(k, 0, n + 40).toArray();
            float[] expected = c.clone();
            for (int i = 0; i < m; i++) {
              for (int line = 0; line < lines; line++) {
                for (int j = 0; j < n; j++) {
                  float sum = 0;
                  for (int p = 0; p < k; p++) {
                    float y = b[5 + line * 9 + table[p] + j];
                    sum = Math.fma(a[3 + i * (k + 2) + p], y, sum);
                  }
                  expected[7 + i * cRow + line * (n + 1) + j] = sum;
                }
              }
            }
            for (ProductLoops<float[]> loops : List.of(warm, cold, scalar)) {
              float[] actual = c.clone();
              loops.multiplyRows(
                  m, lines, n, k, a, 3, k + 2, b, 5, 9, table, actual, 7, cRow, n + 1);
              assertArrayEquals(expected, actual, m + " × " + lines + " × " + n + " × " + k);
            }
          }
        }
      }
    }
  }

  @Test
  void float_zeros_are_computed_anew_wherever_in_a_row_they_are() {
    ProductLoops<float[]> simd = new SimdFloatProducts(WarmUp.done());
    for (int count = 1; count <= 3 * simd.panel(); count++) {
      for (int zero = 0; zero < count; zero++) {
        float[] c = floats(2 * count + 5);
        c[5 + count + zero] = -0f;
        float[] expected = c.clone();
        expected[5 + count + zero] = 6;
        int[] index = IntStream.range(0, count).toArray();
        int[][] steps = new int[count][];
        Arrays.fill(steps, new int[] {1});
        float[] a = {7, 7, 7, 2};
        float[] b = new float[count];
        Arrays.fill(b, 3);
        int[] rows = {-1, 0};
        simd.multiplySteps(2, a, 0, 2, b, 0, rows, steps, index, c, 5, count, index, false);
        assertArrayEquals(expected, c, zero + " of " + count);
      }
    }
  }

  @Test
  void float_lanes_are_multiplied_one_by_one() {
    for (ProductLoops<float[]> loops :
        List.of(
            new SimdFloatProducts(WarmUp.done()),
            new SimdFloatProducts(new WarmUp()),
            new ScalarFloatProducts())) {
      int panel = loops.panel();
      for (int m = 1; m <= 25; m++) {
        for (int k : new int[] {0, 1, 9, 50}) {
          int step = panel * (1 + random.nextInt(3));
          int[] rows = random.ints(m, 0, 40).toArray();
          float[] a = floats(3 + 40 + k * step + panel);
          float[] b = floats(5 + k * panel);
          float[] c = floats(7 + m * panel);
          float[] expected = c.clone();
          for (int p = 0; p < k; p++) {
            for (int at = 0; at < m * panel; at++) {
              int lane = at % panel;
              float x = a[3 + rows[at / panel] + p * step + lane];
              expected[7 + at] = Math.fma(x, b[5 + p * panel + lane], expected[7 + at]);
            }
          }
          loops.multiplyLanes(m, k, a, 3, rows, step, b, 5, c, 7);
          assertArrayEquals(expected, c, m + " × " + k);
        }
      }
    }
  }

  @Test
  void float_matrices_are_copied_along_rows_and_across() {
    for (ProductLoops<float[]> loops :
        List.of(
            new SimdFloatProducts(WarmUp.done()),
            new SimdFloatProducts(new WarmUp()),
            new ScalarFloatProducts())) {
      for (int rows : new int[] {1, 2, 8, 17, 40}) {
        for (int columns : new int[] {1, 3, 4, 8, 9, 16, 31, 64, 65, 130}) {
          for (int fromColumn : new int[] {1, rows + 2}) {
            int fromRow = fromColumn == 1 ? columns + 1 : 1;
            float[] from = floats(2 + rows * fromRow + columns * fromColumn);
            float[] to = floats(3 + rows * (columns + 4));
            float[] expected = to.clone();
            for (int i = 0; i < rows; i++) {
              for (int j = 0; j < columns; j++) {
                expected[3 + i * (columns + 4) + j] = from[2 + i * fromRow + j * fromColumn];
              }
            }
            loops.copy(from, 2, fromRow, fromColumn, rows, columns, to, 3, columns + 4);
            assertArrayEquals(expected, to, rows + " × " + columns + ", stride " + fromColumn);
          }
        }
      }
    }
  }

  @Test
  void float_elements_are_taken_where_an_index_says() {
    for (ProductLoops<float[]> loops :
        List.of(
            new SimdFloatProducts(WarmUp.done()),
            new SimdFloatProducts(new WarmUp()),
            new ScalarFloatProducts())) {
      int panel = loops.panel();
      for (int count : new int[] {0, 1, 5, 40}) {
        int[] index = random.ints(count, 0, 50).toArray();
        float[] from = floats(2 + 50 * panel);
        float[] rows = new float[3 + count * panel];
        loops.takeRows(from, 2, index, count, rows, 3);
        float[] columns = new float[1 + 4 * (count + 1)];
        loops.take(from, 2, 7, index, 4, count, columns, 1, count + 1);
        for (int i = 0; i < count; i++) {
          for (int j = 0; j < panel; j++) {
            assertEquals(from[2 + index[i] * panel + j], rows[3 + i * panel + j]);
          }
          for (int row = 0; row < 4; row++) {
            assertEquals(from[2 + row * 7 + index[i]], columns[1 + row * (count + 1) + i]);
          }
        }
      }
    }
  }

  @Test
  void double_rows_that_a_table_names_have_the_bits_of_literal_sums() {
    ProductLoops<double[]> warm = new SimdDoubleProducts(WarmUp.done());
    ProductLoops<double[]> cold = new SimdDoubleProducts(new WarmUp());
    ProductLoops<double[]> scalar = new ScalarDoubleProducts();
    int lanes = warm.lanes();
    for (int m : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 17}) {
      for (int n : new int[] {1, 3, lanes - 1, lanes, lanes + 1, 2 * lanes, 3 * lanes + 2, 70}) {
        for (int k : new int[] {0, 1, 9, 70}) {
          for (int lines : new int[] {1, 2, 5, 11}) {
            double[] a = doubles(3 + m * (k + 2));
            double[] b = doubles(5 + 2 * n + 40 + 9 * lines);
            int cRow = lines * (n + 1) + 3;
            double[] c = doubles(7 + m * cRow);
            int[] table = random.ints(k, 0, n + 40).toArray();
            double[] expected = c.clone();
            for (int i = 0; i < m; i++) {
              for (int line = 0; line < lines; line++) {
                for (int j = 0; j < n; j++) {
                  double sum = 0;
                  for (int p = 0; p < k; p++) {
                    double y = b[5 + line * 9 + table[p] + j];
                    sum = Math.fma(a[3 + i * (k + 2) + p], y, sum);
                  }
                  expected[7 + i * cRow + line * (n + 1) + j] = sum;
                }
              }
            }
            for (ProductLoops<double[]> loops : List.of(warm, cold, scalar)) {
              double[] actual = c.clone();
              loops.multiplyRows(
                  m, lines, n, k, a, 3, k + 2, b, 5, 9, table, actual, 7, cRow, n + 1);
              assertArrayEquals(expected, actual, m + " × " + lines + " × " + n + " × " + k);
            }
          }
        }
      }
    }
  }

  @Test
  void double_zeros_are_computed_anew_wherever_in_a_row_they_are() {
    ProductLoops<double[]> simd = new SimdDoubleProducts(WarmUp.done());
    for (int count = 1; count <= 3 * simd.panel(); count++) {
      for (int zero = 0; zero < count; zero++) {
        double[] c = doubles(2 * count + 5);
        c[5 + count + zero] = -0d;
        double[] expected = c.clone();
        expected[5 + count + zero] = 6;
        int[] index = IntStream.range(0, count).toArray();
        int[][] steps = new int[count][];
        Arrays.fill(steps, new int[] {1});
        double[] a = {7, 7, 7, 2};
        double[] b = new double[count];
        Arrays.fill(b, 3);
        int[] rows = {-1, 0};
        simd.multiplySteps(2, a, 0, 2, b, 0, rows, steps, index, c, 5, count, index, false);
        assertArrayEquals(expected, c, zero + " of " + count);
      }
    }
  }

  @Test
  void double_lanes_are_multiplied_one_by_one() {
    for (ProductLoops<double[]> loops :
        List.of(
            new SimdDoubleProducts(WarmUp.done()),
            new SimdDoubleProducts(new WarmUp()),
            new ScalarDoubleProducts())) {
      int panel = loops.panel();
      for (int m = 1; m <= 25; m++) {
        for (int k : new int[] {0, 1, 9, 50}) {
          int step = panel * (1 + random.nextInt(3));
          int[] rows = random.ints(m, 0, 40).toArray();
          double[] a = doubles(3 + 40 + k * step + panel);
          double[] b = doubles(5 + k * panel);
          double[] c = doubles(7 + m * panel);
          double[] expected = c.clone();
          for (int p = 0; p < k; p++) {
            for (int at = 0; at < m * panel; at++) {
              int lane = at % panel;
              double x = a[3 + rows[at / panel] + p * step + lane];
              expected[7 + at] = Math.fma(x, b[5 + p * panel + lane], expected[7 + at]);
            }
          }
          loops.multiplyLanes(m, k, a, 3, rows, step, b, 5, c, 7);
          assertArrayEquals(expected, c, m + " × " + k);
        }
      }
    }
  }

  @Test
  void double_matrices_are_copied_along_rows_and_across() {
    for (ProductLoops<double[]> loops :
        List.of(
            new SimdDoubleProducts(WarmUp.done()),
            new SimdDoubleProducts(new WarmUp()),
            new ScalarDoubleProducts())) {
      for (int rows : new int[] {1, 2, 8, 17, 40}) {
        for (int columns : new int[] {1, 3, 4, 8, 9, 16, 31, 64, 65, 130}) {
          for (int fromColumn : new int[] {1, rows + 2}) {
            int fromRow = fromColumn == 1 ? columns + 1 : 1;
            double[] from = doubles(2 + rows * fromRow + columns * fromColumn);
            double[] to = doubles(3 + rows * (columns + 4));
            double[] expected = to.clone();
            for (int i = 0; i < rows; i++) {
              for (int j = 0; j < columns; j++) {
                expected[3 + i * (columns + 4) + j] = from[2 + i * fromRow + j * fromColumn];
              }
            }
            loops.copy(from, 2, fromRow, fromColumn, rows, columns, to, 3, columns + 4);
            assertArrayEquals(expected, to, rows + " × " + columns + ", stride " + fromColumn);
          }
        }
      }
    }
  }

  @Test
  void double_elements_are_taken_where_an_index_says() {
    for (ProductLoops<double[]> loops :
        List.of(
            new SimdDoubleProducts(WarmUp.done()),
            new SimdDoubleProducts(new WarmUp()),
            new ScalarDoubleProducts())) {
      int panel = loops.panel();
      for (int count : new int[] {0, 1, 5, 40}) {
        int[] index = random.ints(count, 0, 50).toArray();
        double[] from = doubles(2 + 50 * panel);
        double[] rows = new double[3 + count * panel];
        loops.takeRows(from, 2, index, count, rows, 3);
        double[] columns = new double[1 + 4 * (count + 1)];
        loops.take(from, 2, 7, index, 4, count, columns, 1, count + 1);
        for (int i = 0; i < count; i++) {
          for (int j = 0; j < panel; j++) {
            assertEquals(from[2 + index[i] * panel + j], rows[3 + i * panel + j]);
          }
          for (int row = 0; row < 4; row++) {
            assertEquals(from[2 + row * 7 + index[i]], columns[1 + row * (count + 1) + i]);
          }
        }
      }
    }
  }

  @Test
  void panels_hold_the_columns_and_then_zeros() {
    ProductLoops<float[]> warm = new SimdFloatProducts(WarmUp.done());
    ProductLoops<float[]> cold = new SimdFloatProducts(new WarmUp());
    int panel = warm.panel();
    for (int rows : new int[] {1, 20, 40}) {
      for (int columns : new int[] {1, panel - 1, panel, 3 * panel, 3 * panel + 5}) {
        for (int fromColumn : new int[] {1, 2, rows}) {
          int fromRow = fromColumn == rows ? 1 : 2 * columns;
          float[] from = floats(2 + rows * fromRow + columns * fromColumn);
          int step = rows * panel + 3;
          int panels = (columns + panel - 1) / panel;
          float[] before = new float[4 + panels * step];
          Arrays.fill(before, -7);
          float[] expected = before.clone();
          for (int p = 0; p < panels; p++) {
            Arrays.fill(expected, 4 + p * step, 4 + p * step + rows * panel, 0);
          }
          for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
              expected[4 + j / panel * step + i * panel + j % panel] =
                  from[2 + i * fromRow + j * fromColumn];
            }
          }
          for (ProductLoops<float[]> loops : Arrays.asList(warm, cold)) {
            float[] to = before.clone();
            loops.pack(from, 2, fromRow, fromColumn, rows, columns, to, 4, step);
            assertArrayEquals(expected, to, rows + " × " + columns + ", stride " + fromColumn);
          }
        }
      }
    }
  }

  @Test
  void vectors_are_tried_for_as_long_as_plain_loops_ran_and_used_once_they_are_fast() {
    WarmUp warmUp = new WarmUp();
    assertTrue(warmUp.mayTry());
    assertFalse(warmUp.isWarm(8));
    warmUp.tried(8, 32, 200_000);
    assertFalse(warmUp.isWarm(8));
    assertFalse(warmUp.mayTry());
    warmUp.spent(200_000);
    assertTrue(warmUp.mayTry());
    warmUp.tried(-8, 9, 500);
    assertTrue(warmUp.isWarm(-8));
    assertFalse(warmUp.isWarm(8));
    assertEquals(0, WarmUp.PACK);
  }
}
